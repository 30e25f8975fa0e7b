/** Writing a file without losing the one that was there. */
import { existsSync } from 'node:fs';
import { readFile, rename, writeFile } from 'node:fs/promises';
import { CommandFailed } from './exit.ts';

/**
 * Writes the text; a file of that name with other content is kept as `NAME.old`, or `NAME.old2` where that is taken.
 * @returns the name under which the older one is kept, or null
 * @throws CommandFailed where the file can't be written
 */
export const writeKeeping = (file: string, text: string): Promise<string | null> =>
  orSayWhy(file, async () => {
    const before = await readFile(file, 'utf8').catch(nothingThere);
    if (before === text) return null;
    const kept = before === null ? null : nameFor(file);
    if (kept) await rename(file, kept);
    await writeFile(file, text);
    return kept;
  });

/**
 * Writes the text in the place of what stands there, all of it or nothing.
 * @throws CommandFailed where the file can't be written
 */
export const replace = (file: string, text: string): Promise<void> =>
  orSayWhy(file, async () => {
    await writeFile(`${file}.new`, text);
    await rename(`${file}.new`, file);
  });

const orSayWhy = async <T>(file: string, write: () => Promise<T>): Promise<T> => {
  try {
    return await write();
  } catch (error) {
    throw new CommandFailed(`${file} can't be written: ${whyNot(error)}`, { cause: error });
  }
};

const nameFor = (file: string): string => {
  const names = Array.from({ length: 1_000 }, (_, index) => `${file}.old${index === 0 ? '' : index + 1}`);
  return names.find((name) => !existsSync(name)) ?? `${file}.old`;
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
