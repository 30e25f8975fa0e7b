/** Writing a file without losing the one that was there. */
import { readFile, rename, writeFile } from 'node:fs/promises';
import { CommandFailed } from './exit.ts';

/**
 * Writes the text; a file of that name with other content is kept as `NAME.old`.
 * @returns the name under which the older one is kept, or null
 * @throws CommandFailed where the file can't be written
 */
export const writeKeeping = async (file: string, text: string): Promise<string | null> => {
  try {
    const before = await readFile(file, 'utf8').catch(nothingThere);
    if (before === text) return null;
    const kept = before === null ? null : `${file}.old`;
    if (kept) await rename(file, kept);
    await writeFile(file, text);
    return kept;
  } catch (error) {
    throw new CommandFailed(`${file} can't be written: ${whyNot(error)}`, { cause: error });
  }
};

const nothingThere = (error: NodeJS.ErrnoException): null => {
  if (error.code === 'ENOENT') return null;
  throw error;
};

const REASONS: Record<string, string> = {
  ENOENT: 'its folder is not there',
  EISDIR: 'it is a folder',
  ENOTDIR: 'its folder is a file',
  EACCES: 'permission denied',
  ENOSPC: 'the disk is full',
  EROFS: 'the disk takes no changes',
};

const whyNot = (error: unknown): string => {
  const { code = '' } = error as NodeJS.ErrnoException;
  return REASONS[code] ?? (code || String(error));
};
