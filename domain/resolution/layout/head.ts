/** What stands above the text: symbol, title, session and day of adoption. */
import { ORDINALS, MONTHS } from '../lexicon/numbers.ts';
import { type Organ, SYMBOL_OF } from '../lexicon/organs.ts';
import type { Opening } from './openings.ts';

export interface Head {
  readonly symbol: string | null;
  readonly title: string | null;
  readonly organ: Organ;
  readonly session: number | null;
  readonly adopted: string | null;
}

/** "66/183. Title", "1541 (XV). Title", "2000/22. Title". */
const numbered = /(?<!\S)((?:S-|ES-)?\d{1,4}\/\d+(?: [A-Z])?|\d{1,4} ?\([IVXLCS-]+\))\. +(\S.*)$/su;
const councilNumber = /Resolution (\d{1,4} \(\d{4}\))/;
const official = /\b[AES](?:\/HRC)?\/(?:RES|DEC)\/(?:S-|ES-)?\d+(?:\/\d+| ?\([A-Z0-9]+\))(?: [A-Z](?= |\n|$))?/;
const dayPattern = `(\\d{1,2}) (${MONTHS.join('|')}) (\\d{4})`;
const adoption = new RegExp(
  `(?:[Aa]dopted by the [A-Z][A-Za-z ]{1,40}?(?: at its [^,\\n]{1,40} meeting,)? on|meetings?,?(?: held)?(?: on)?)\\s+${dayPattern}`,
  'i',
);
/** Titles are short; what stands further above belongs to another resolution. */
const FURTHEST = 1000;

/** Reads the head that stands before `opening`; the adoption line of a Human Rights Council text stands below, in `below`. */
export const headOf = (above: string, opening: Opening, below: string): Head => {
  const near = above.slice(-FURTHEST);
  const entry = lastEntry(near);
  const number = entry?.number ?? councilNumber.exec(near)?.[1] ?? null;
  const kind = opening.decision ? 'DEC' : 'RES';
  const written = official.exec(near)?.[0] ?? null;
  const organ = /^\d{4}\//.test(number ?? '') ? 'Economic and Social Council' : opening.organ;
  const symbol = number ? SYMBOL_OF[organ].replace('RES', kind) + number.replace(' (', '(') : written;
  return {
    symbol,
    title: entry?.title ?? null,
    organ,
    session: sessionOf(symbol, near),
    adopted: adoptedOn(near) ?? adoptedOn(below),
  };
};

const lastEntry = (near: string): { number: string; title: string } | null => {
  const starts = [...near.matchAll(/(?<!\S)(?:(?:S-|ES-)?\d{1,4}\/\d+(?: [A-Z])?|\d{1,4} ?\([IVXLCS-]+\))\. /g)];
  const last = starts.at(-1);
  const match = last && numbered.exec(near.slice(last.index));
  if (!match) return null;
  const title = (match[2] ?? '').replace(/\s+/g, ' ').trim();
  const part = / [A-Z]$/.exec(title)?.[0] ?? '';
  return {
    number: (match[1] ?? '') + part,
    title: title.slice(0, title.length - part.length),
  };
};

const adoptedOn = (text: string): string | null => {
  const match = adoption.exec(text);
  if (!match) return null;
  const month = MONTHS.findIndex((name) => name.toLowerCase() === match[2]?.toLowerCase()) + 1;
  return `${match[3]}-${String(month).padStart(2, '0')}-${match[1]?.padStart(2, '0')}`;
};

/** The General Assembly's and the Human Rights Council's symbols carry the session; those of years do not. */
const sessionOf = (symbol: string | null, near: string): number | null => {
  const number = /(?:RES|DEC)\/(\d{1,3})\/\d/.exec(symbol ?? '')?.[1];
  if (number && !symbol?.startsWith('E/')) return Number(number);
  const roman = /\(([IVXLC]+)\)$/.exec(symbol ?? '')?.[1];
  if (roman) return romanValue(roman);
  const words = /\b([a-z]+(?:-[a-z]+)?) session\b/i.exec(near)?.[1];
  return symbol?.startsWith('S/') || symbol?.startsWith('E/')
    ? null
    : (words && ORDINALS.get(words.toLowerCase())) || null;
};

const ROMAN_DIGITS: Readonly<Record<string, number>> = {
  I: 1,
  V: 5,
  X: 10,
  L: 50,
  C: 100,
};

const romanValue = (roman: string): number => {
  const values = [...roman].map((digit) => ROMAN_DIGITS[digit] ?? 0);
  return values.reduce((sum, value, i) => sum + (value < (values[i + 1] ?? 0) ? -value : value), 0);
};
