/** Brings any text into one form: paragraphs on lines of their own where the text has lines, single spaces, no control marks. */
import { repairHyphens } from './hyphens.ts';

export const tidy = (text: string): string => repairHyphens(unwrapped(plain(text)));

const plain = (text: string): string =>
  text
    .replace(/\r\n?|[\u2028\u2029\f]/g, '\n')
    .replace(/<!-- Page \d+ -->/g, '\n')
    .replace(/[\t\v\u00a0\u1680\u2000-\u200a\u202f\u205f\u3000]/g, ' ')
    .replace(/ {2,}/g, ' ')
    .replace(/[\u00ad\u200b-\u200f\u2060\ufeff]|(?!\n)\p{Cc}/gu, '')
    .replace(/[\u2010\u2011]/g, '-')
    .replace(/ \n/g, '\n')
    .replace(/\n /g, '\n');

/** Where empty lines part the paragraphs, a single line end is only a wrapped line. */
const unwrapped = (text: string): string => {
  const breaks = text.match(/\n+/g) ?? [];
  const parted = breaks.filter((lines) => lines.length > 1).length;
  const single = parted * 3 > breaks.length ? ' ' : '\n';
  return text.replace(/\n+/g, (lines) => (lines.length > 1 ? '\n' : single)).trim();
};
