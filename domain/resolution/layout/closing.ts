/** Where a resolution's text ends: the meeting at which it was adopted, and what may follow it. */
import { MONTHS } from '../lexicon/numbers.ts';

/** "81st plenary meeting 9 December 2011"; the Human Rights Council leaves "plenary" away. */
const meeting = new RegExp(
  `(?<=[^,;a-z ]) ?(?:\\s)\\d+(?:st|nd|rd|th) (?:\\(resumed\\) )?(?:plenary )?meeting,?\\s+\\d{1,2} (?:${MONTHS.join('|')}) \\d{4}`,
  'g',
);

const annexHeading =
  /(?:Annex|ANNEX|Appendix)(?<=(?:[.\]\d]\s|\n)\w+)(?:(?: [IVX]+| \d)(?=\s+[A-Z])|(?=\s+(?![IVX]+\b)[A-Z]))/g;

/** The end of the text that starts at `from`: the adoption line, else an annex, else `limit`. */
export const closingAfter = (text: string, from: number, limit: number): number =>
  Math.min(limit, firstAfter(meeting, text, from), firstAfter(annexHeading, text, from));

/** Where an annex begins at or after `from`; Infinity where there is none. */
export const annexAfter = (text: string, from: number): number => firstAfter(annexHeading, text, from);

const firstAfter = (pattern: RegExp, text: string, from: number): number => {
  pattern.lastIndex = from;
  const found = pattern.exec(text);
  return found ? found.index : Infinity;
};
