/** Spans of time in words: "120 days", "ninety days", "one month", "a period of twelve months", "two years". */

export interface Span {
  count: number;
  unit: 'day' | 'week' | 'month';
}

const NUMBERS = new Map(
  'one two three four five six seven eight nine ten eleven twelve'.split(' ').map((word, index) => [word, index + 1]),
);

for (const [word, count] of Object.entries({
  a: 1,
  an: 1,
  fifteen: 15,
  eighteen: 18,
  thirty: 30,
  sixty: 60,
  ninety: 90,
})) {
  NUMBERS.set(word, count);
}

/** The first span that the words hold. */
export const spanIn = (text: string): Span | undefined => {
  for (const [, count = '', unit = ''] of text.toLowerCase().matchAll(/\b([\w]+)[ -](day|week|month|year)s?\b/g)) {
    const number = NUMBERS.get(count) ?? Number(count);
    if (!Number.isInteger(number) || number > 1000) continue;
    return unit === 'year' ? { count: 12 * number, unit: 'month' } : { count: number, unit: unit as Span['unit'] };
  }
  return undefined;
};
