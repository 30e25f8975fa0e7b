/** Where a name ends that no list holds: with its capital words, or, for a title, with the words that tell its subject. */
import { AFTER_IN, AFTER_WITH, ENDING_A_TITLE, JOINTS, TAKING_TO } from '../lexicon/titles.ts';
import { CAPITAL, LETTER } from '../text/letters.ts';
import { KNOWN, longestAt, TITLED } from './lookup.ts';

export const capitalWord = new RegExp(`^[${CAPITAL}][${LETTER}\\d’-]*$`);

/** The end of a name made of capital words and the small words between them: "Panel of Experts on Mali". */
export const endOfCapitals = (text: string, at: number): number => {
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
export const endOfTitle = (text: string, at: number, afterHead: number): number => {
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
const next = new RegExp(` ?([${LETTER}\\d](?:[${LETTER}\\d/-]|’(?!s?(?![${LETTER}])))*)`, 'y');

/** The words from `at` on that are parted by single spaces alone. */
const wordsFrom = function* (text: string, at: number): Generator<Word> {
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
