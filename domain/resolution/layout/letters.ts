/** The count of sub-paragraphs: (a), (b), … (aa); (i), (ii), …, to any depth. */

/** The labels of the levels that are open, outermost first: `['(b)', '(ii)']`. */
export type Levels = readonly string[];

const ALPHABET = Array.from('abcdefghijklmnopqrstuvwxyz');
const ROMANS = 'i ii iii iv v vi vii viii ix x xi xii xiii xiv xv xvi xvii xviii xix xx xxi xxii xxiii xxiv xxv'.split(
  ' ',
);

const series: readonly (readonly string[])[] = [
  [...ALPHABET, ...ALPHABET.map((letter) => letter + letter)].map((letter) => `(${letter})`),
  ROMANS.map((roman) => `(${roman})`),
  ALPHABET.map((letter) => `(${letter}${letter})`),
];

/** How many labels an export may lose between two that it keeps. */
const LARGEST_STEP = 4;

const follows = (label: string, last: string, step: number): boolean =>
  series.some((labels) => labels.includes(last) && labels.indexOf(label) - labels.indexOf(last) === step);

export const opensSeries = (label: string): boolean => series.some((labels) => labels[0] === label);

/** The levels with `label` as the innermost, going on with a level that is open; null where it goes on with none. */
export const nextIn = (levels: Levels, label: string, leap: boolean): Levels | null => {
  for (let step = 1; step <= (leap ? LARGEST_STEP : 1); step++) {
    const depth = levels.findLastIndex((last) => follows(label, last, step));
    if (depth >= 0) return [...levels.slice(0, depth), label];
  }
  return null;
};
