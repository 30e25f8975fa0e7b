/** Number words as sessions use them: "first" to "one hundred and fiftieth", and the words of spans ("two years"). */

const ORDINAL_UNITS = ['first', 'second', 'third', 'fourth', 'fifth', 'sixth', 'seventh', 'eighth', 'ninth'];

const ORDINAL_TEENS =
  'tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth'.split(' ');

/** Each ten with its ordinal: "sixty" and "sixtieth". */
export const TENS: readonly (readonly [cardinal: string, ordinal: string])[] = [
  ['twenty', 'twentieth'],
  ['thirty', 'thirtieth'],
  ['forty', 'fortieth'],
  ['fifty', 'fiftieth'],
  ['sixty', 'sixtieth'],
  ['seventy', 'seventieth'],
  ['eighty', 'eightieth'],
  ['ninety', 'ninetieth'],
];

const belowHundred: [string, number][] = [
  ...ORDINAL_UNITS.map((word, i): [string, number] => [word, i + 1]),
  ...ORDINAL_TEENS.map((word, i): [string, number] => [word, i + 10]),
  ...TENS.flatMap(([cardinal, ordinal], ten): [string, number][] => [
    [ordinal, (ten + 2) * 10],
    ...ORDINAL_UNITS.map((unit, i): [string, number] => [`${cardinal}-${unit}`, (ten + 2) * 10 + i + 1]),
  ]),
];

/** "sixty-seventh" to 67, "one hundred and third" to 103. */
export const ORDINALS: ReadonlyMap<string, number> = new Map([
  ...belowHundred,
  ['hundredth', 100],
  ['one hundredth', 100],
  ...belowHundred.map(([word, n]): [string, number] => [`one hundred and ${word}`, 100 + n]),
]);

/** "two" to 2, for spans of months and years. */
export const CARDINALS: ReadonlyMap<string, number> = new Map(
  'one two three four five six seven eight nine ten eleven twelve'
    .split(' ')
    .map((word, i): [string, number] => [word, i + 1]),
);

export const MONTHS = 'January February March April May June July August September October November December'.split(
  ' ',
);
