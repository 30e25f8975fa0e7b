/** The text of a file, by its ending. A new format is a new line in `extractors`. */
import { readFile } from 'node:fs/promises';
import { extname } from 'node:path';

/** A file gives no resolution. The message is one line that names it; `reason` is the same without the name. */
export class Unreadable extends Error {
  override readonly name = 'Unreadable';

  constructor(
    readonly file: string,
    readonly reason: string,
    options?: ErrorOptions,
  ) {
    super(`${file}: ${reason}`, options);
  }
}

/** Gives the text of a file's bytes; throws an Error whose message says why there is none. */
type Extractor = (bytes: Uint8Array) => string | Promise<string>;

/** Characters that no text holds: control characters, but for tab, line feed, form feed and carriage return. */
// eslint-disable-next-line no-control-regex -- looking for them is the point
const NOT_TEXT = /[\u0000-\u0008\u000b\u000e-\u001f]/;

const plainText: Extractor = (bytes) => {
  const text = decoded(bytes);
  if (text === null || NOT_TEXT.test(text)) throw new Error('is not text in UTF-8');
  return text;
};

const decoded = (bytes: Uint8Array): string | null => {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
};

/** How text is got out of a file, by its ending in small letters. A file without one is taken as text. */
const extractors: Record<string, Extractor> = { '.txt': plainText, '': plainText };

/** Bytes. The longest resolutions, with their annexes, are a tenth of it. */
const LARGEST = 10_000_000;

/**
 * @returns the text, never blank
 * @throws Unreadable
 */
export const textOfFile = async (file: string): Promise<string> => {
  const extractor = extractors[extname(file).toLowerCase()];
  const bytes = await bytesOf(file);
  if (!extractor) throw new Unreadable(file, `is not one of the kinds that can be read: ${endings()}`);
  if (bytes.length > LARGEST) throw new Unreadable(file, `is larger than any resolution (${LARGEST / 1_000_000} MB)`);
  const text = await extracted(extractor, bytes, file);
  if (text.trim() === '') throw new Unreadable(file, 'is empty');
  return text;
};

const extracted = async (extractor: Extractor, bytes: Uint8Array, file: string): Promise<string> => {
  try {
    return await extractor(bytes);
  } catch (error) {
    throw new Unreadable(file, error instanceof Error ? error.message : String(error), { cause: error });
  }
};

const endings = (): string => Object.keys(extractors).filter(Boolean).join(', ');

const REASONS: Record<string, string> = {
  ENOENT: 'there is no such file',
  ENOTDIR: 'there is no such file',
  EISDIR: 'is a folder, not a file',
  EACCES: 'may not be read (permission denied)',
};

const bytesOf = async (file: string): Promise<Uint8Array> => {
  try {
    return await readFile(file);
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : '';
    throw new Unreadable(file, REASONS[code] ?? `can't be read (${code})`, { cause: error });
  }
};
