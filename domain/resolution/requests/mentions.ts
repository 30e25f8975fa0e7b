/** Finds the names of bodies and officers in a text: those of the lexicon, and those that are built as names are. */
import { FULL_NAMES } from '../lexicon/bodies/index.ts';
import { UNITED_NATIONS_GROUPS } from '../lexicon/bodies/groups.ts';
import { AFTER_IN, AFTER_WITH, ENDING_A_TITLE, GOING_ON, HEADS, JOINTS, TAKING_TO } from '../lexicon/titles.ts';
import type { Span } from './masks.ts';

export interface Mention extends Span {
  /** As written. */
  readonly name: string;
  /** Whether the lexicon holds it. */
  readonly known: boolean;
}

type Names = ReadonlyMap<string, readonly string[]>;

/** Names by their first word, the longest first, so that a text is looked through word by word. */
const byFirstWord = (names: Iterable<string>): Names => {
  const found = new Map<string, string[]>();
  for (const name of names) {
    const first = /^[\p{L}-]+/u.exec(name)?.[0] ?? name;
    found.set(first, [...(found.get(first) ?? []), name]);
  }
  for (const list of found.values()) list.sort((a, b) => b.length - a.length);
  return found;
};

const KNOWN = byFirstWord([...FULL_NAMES.keys(), ...UNITED_NATIONS_GROUPS]);
const TITLED = byFirstWord(HEADS);

/** Where a name may begin: at a capital letter, or at the first word of one that is written in small letters. */
const small = [...KNOWN.keys(), ...TITLED.keys()].filter((first) => /^\p{Ll}/u.test(first));
const beginning = new RegExp(`(?<![\\p{L}\\d-])(?:\\p{Lu}[\\p{L}-]*|(?:${small.join('|')})(?![\\p{L}-]))`, 'gu');
const capitalWord = /^\p{Lu}[\p{L}\d’-]*$/u;

export const mentionsIn = (text: string): Mention[] => {
  const found: Mention[] = [];
  let from = 0;
  for (const match of text.matchAll(beginning)) {
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
    if (end > at + known.length && HEAD_WITHIN.test(text.slice(at, end)))
      return { at, end, name: text.slice(at, end), known: false };
    return { at, end: at + known.length, name: known, known: true };
  }
  const head = longestAt(TITLED, text, at, first);
  const goesOn = head !== undefined && GOING_ON.includes(head);
  const end = goesOn
    ? endOfTitle(text, at, at + head.length)
    : head || mayBegin(text, at, first)
      ? endOfCapitals(text, at)
      : at;
  return end > at && (head || HEAD_WITHIN.test(text.slice(at, end)))
    ? { at, end, name: text.slice(at, end), known: false }
    : null;
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

const longestAt = (names: Names, text: string, at: number, first: string): string | undefined =>
  names
    .get(first)
    ?.find(
      (name) => text.startsWith(name, at) && !/^[\p{L}\d-]/u.test(text.slice(at + name.length, at + name.length + 1)),
    );

/** The end of a name made of capital words and the small words between them: "Panel of Experts on Mali". */
const endOfCapitals = (text: string, at: number): number => {
  let end = at;
  let capitals = 0;
  let before = '';
  for (const { written, start, stop } of wordsFrom(text, at)) {
    if (capitalWord.test(written)) {
      if (capitals > 0 && precededByAnd(text, start) && beginsName(text, start, written)) break;
      end = stop;
      capitals++;
    } else if (!JOINTS.includes(written) || (written === 'the' && !JOINTS.includes(before))) break;
    before = written;
  }
  return end;
};

/** The end of a title that goes on in small letters: "Special Rapporteur on the human rights of migrants". */
const endOfTitle = (text: string, at: number, afterHead: number): number => {
  let end = afterHead;
  let last = '';
  let words = 0;
  for (const { written, start, stop } of wordsFrom(text, afterHead)) {
    if (words === 0 && !opensTitle(text, written, stop)) break;
    if (words++ > 30 || endsTitle(text, written, last, stop, start)) break;
    last = written;
    if (!JOINTS.includes(written)) end = stop;
  }
  return end === afterHead ? Math.max(afterHead, endOfCapitals(text, at)) : end;
};

/** "Working Group on…", "Special Adviser to the Secretary-General"; but not "Working Group to report". */
const opensTitle = (text: string, written: string, stop: number): boolean =>
  ['on', 'for', 'of', 'in', 'against'].includes(written) ||
  (written === 'to' && /^ the \p{Lu}/u.test(text.slice(stop, stop + 6)));

const endsTitle = (text: string, written: string, last: string, stop: number, start: number): boolean => {
  if (written === 'to') return !TAKING_TO.includes(last) && last !== '';
  if (written === 'with') return !AFTER_WITH.some((word) => text.startsWith(` ${word}`, stop));
  if (ENDING_A_TITLE.includes(written)) return true;
  if (written === 'in')
    return AFTER_IN.some((word) => word !== 'the' && new RegExp(`^ ${word}\\b`).test(text.slice(stop, stop + 20)));
  if (written === 'and') return !andGoesOn(text, stop);
  if (written === 'for') return /^ an? /.test(text.slice(stop, stop + 4));
  return capitalWord.test(written) && precededByAnd(text, start) && beginsName(text, start, written);
};

/** Whether the words after "and" still belong to the title: "human rights and international solidarity". */
const andGoesOn = (text: string, from: number): boolean =>
  !/^ (?:the|to|other|all|relevant|its|his|her|their|also|in|on|by|for|with|a|an|report|provide|submit|present|requests?|invites?|encourages?|urges?|calls?|decides?|welcomes?|stresses?|notes?|looks?|expresses?|takes?|any|Member States|States|Governments)\b/.test(
    text.slice(from, from + 20),
  );

const precededByAnd = (text: string, at: number): boolean =>
  / and (?:the )?$/.test(text.slice(Math.max(0, at - 9), at));

const beginsName = (text: string, at: number, written: string): boolean =>
  longestAt(KNOWN, text, at, written) !== undefined ||
  longestAt(TITLED, text, at, written) !== undefined ||
  /^(?:Special|Independent|Working|United|[A-Z]{2,}.*)$/.test(written);

interface Word {
  readonly written: string;
  readonly start: number;
  readonly stop: number;
}

const LONGEST_NAME = 45;

/** The words from `at` on that are parted by single spaces alone. */
const wordsFrom = function* (text: string, at: number): Generator<Word> {
  const next = /(?: )?([\p{L}\d](?:[\p{L}\d/-]|’(?!s?(?![\p{L}])))*)/uy;
  let from = at;
  for (let count = 0; count < LONGEST_NAME; count++) {
    next.lastIndex = from;
    const match = next.exec(text);
    if (!match) return;
    const stop = next.lastIndex;
    yield { written: match[1] ?? '', start: stop - (match[1]?.length ?? 0), stop };
    from = stop;
  }
};
