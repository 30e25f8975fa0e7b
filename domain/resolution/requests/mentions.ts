/** Finds the names of bodies and officers in a text: those of the lexicon, and those that are built as names are. */
import { FULL_NAMES } from '../lexicon/bodies/index.ts';
import { GOING_ON, HEADS } from '../lexicon/titles.ts';
import { KNOWN, longestAt, TITLED } from './lookup.ts';
import type { Span } from './masks.ts';
import { capitalWord, endOfCapitals, endOfTitle } from './name-ends.ts';
import { CAPITAL, LETTER } from '../text/letters.ts';
import { matchesOf } from '../text/matches.ts';

export interface Mention extends Span {
  /** As written. */
  readonly name: string;
}

/** Where a name may begin: at a capital letter, or at the first word of one that is written in small letters. */
const small = [...KNOWN.keys(), ...TITLED.keys()].filter((first) => /^\p{Ll}/u.test(first));
const beginning = new RegExp(
  `(?<![${LETTER}\\d-])(?:[${CAPITAL}][${LETTER}-]*|(?:${small.join('|')})(?![${LETTER}-]))`,
  'g',
);

export const mentionsIn = (text: string): Mention[] => {
  const found: Mention[] = [];
  let from = 0;
  for (const match of matchesOf(beginning, text)) {
    if (match.index < from) continue;
    const mention = mentionAt(text, match.index, match[0]);
    if (!mention) continue;
    found.push(mention);
    from = mention.end;
  }
  return found;
};

const mentionAt = (text: string, at: number, first: string): Mention | null => {
  const known = longestAt(KNOWN, text, at, first);
  if (known) {
    const end = known.startsWith('United Nations') && !FULL_NAMES.has(known) ? endOfCapitals(text, at) : 0;
    if (end > at + known.length && HEAD_WITHIN.test(text.slice(at, end))) return { at, end, name: text.slice(at, end) };
    return { at, end: at + known.length, name: known };
  }
  const head = longestAt(TITLED, text, at, first);
  const goesOn = head !== undefined && GOING_ON.includes(head);
  const end = goesOn
    ? endOfTitle(text, at, at + head.length)
    : head || mayBegin(text, at, first)
      ? endOfCapitals(text, at)
      : at;
  return end > at && (head || HEAD_WITHIN.test(text.slice(at, end))) ? { at, end, name: text.slice(at, end) } : null;
};

/** A capital letter that only begins a sentence begins no name, unless the word is all capitals. */
const mayBegin = (text: string, at: number, first: string): boolean =>
  /^[A-Z]{2,}/.test(first) ||
  (capitalWord.test(first) &&
    at > 0 &&
    !/[.:;)] $/.test(text.slice(Math.max(0, at - 2), at)) &&
    !first.endsWith('ing'));

const HEAD_WITHIN = new RegExp(
  `(?:^|[ -])(?:${HEADS.filter((head) => /^\p{Lu}/u.test(head)).join('|')})(?: |$)|^UN |^[A-Z]{2,}`,
  'u',
);
