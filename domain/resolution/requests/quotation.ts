/** The words that a request rests on, short enough to be shown beside it. */
const LONGEST = 20;

export const quoteOf = (text: string): string =>
  text
    .trim()
    .split(' ')
    .slice(0, LONGEST)
    .join(' ')
    .replace(/[ ,;.:]+$/, '');
