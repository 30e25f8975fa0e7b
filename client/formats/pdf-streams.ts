/** Keeps out PDFs that were packed to unfold without end. */
import { inflateSync } from 'node:zlib';

/** Bytes, unpacked, of all that is not a picture. Text and letter forms of the longest resolutions have a tenth of it. */
const LARGEST = 20_000_000;

/** Where a stream's dictionary is looked for, in bytes before it. */
const DICTIONARY = 400;

/** @throws Error where it would unfold to more than any resolution has */
export const refuseBomb = (bytes: Uint8Array): void => {
  const file = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  let left = LARGEST;
  for (let at = file.indexOf('stream'); at >= 0; at = file.indexOf('stream', at + 6)) {
    const isEnd = file.toString('latin1', at - 3, at) === 'end';
    if (!isEnd && !isPicture(file, at)) left -= unfolded(file.subarray(afterLineEnd(file, at + 6)), left);
  }
};

const isPicture = (file: Buffer, at: number): boolean =>
  /\/Subtype\s*\/Image\b(?![^]*\bobj\b)/.test(file.toString('latin1', Math.max(0, at - DICTIONARY), at));

const afterLineEnd = (file: Buffer, at: number): number =>
  at + (file[at] === 13 ? 1 : 0) + (file[at + 1] === 10 || file[at] === 10 ? 1 : 0);

/** Two bytes tell what is packed. What is packed twice is unfolded twice. */
const isPacked = (data: Buffer): boolean =>
  data.length > 2 && ((data[0] ?? 0) & 15) === 8 && data.readUInt16BE(0) % 31 === 0;

const unfolded = (data: Buffer, most: number): number => {
  if (!isPacked(data)) return 0;
  const inner = inflated(data, Math.max(most, 1));
  return inner.length + unfolded(inner, most - inner.length);
};

/** Nothing, where it only looked as if it were packed. */
const inflated = (data: Buffer, most: number): Buffer => {
  try {
    return inflateSync(data, { maxOutputLength: most });
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ERR_BUFFER_TOO_LARGE') return Buffer.alloc(0);
    throw new Error('unpacks to more text than any resolution has', { cause: error });
  }
};
