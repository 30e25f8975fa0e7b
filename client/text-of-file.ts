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

/** Each reader with its library is loaded when the first file of its kind comes. */
const plain = async (): Promise<Extractor> => (await import('./formats/plain.ts')).textOfPlain;
const word = async (): Promise<Extractor> => (await import('./formats/word.ts')).textOfWord;
const pdf = async (): Promise<Extractor> => (await import('./formats/pdf.ts')).textOfPdf;
const page = async (): Promise<Extractor> => (await import('./formats/page.ts')).textOfPage;

/** How text is got out of a file, by its ending in small letters. A file without one is taken as text. */
const extractors: Record<string, () => Promise<Extractor>> = {
  '': plain,
  '.txt': plain,
  '.docx': word,
  '.pdf': pdf,
  '.html': page,
  '.htm': page,
};

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

const extracted = async (extractor: () => Promise<Extractor>, bytes: Uint8Array, file: string): Promise<string> => {
  try {
    const extract = await extractor();
    return await extract(bytes);
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
    const { code = '' } = error as NodeJS.ErrnoException;
    throw new Unreadable(file, REASONS[code] ?? `can't be read (${code})`, { cause: error });
  }
};
