/** Numbers as lists print them. */

const LETTERS = 26;

/** `a` to `z`, then `aa`, `bb`, as Word counts on. */
const letter = (number: number): string =>
  String.fromCharCode(97 + ((number - 1) % LETTERS)).repeat(Math.min(Math.ceil(number / LETTERS), LETTERS));

const ROMAN: [number, string][] = [
  ...([
    [1000, 'm'],
    [900, 'cm'],
    [500, 'd'],
    [400, 'cd'],
    [100, 'c'],
    [90, 'xc'],
  ] as [number, string][]),
  ...([
    [50, 'l'],
    [40, 'xl'],
    [10, 'x'],
    [9, 'ix'],
    [5, 'v'],
    [4, 'iv'],
    [1, 'i'],
  ] as [number, string][]),
];

/** The largest that Roman numbers have a form for. */
const LARGEST_ROMAN = 3999;

const roman = (number: number): string => {
  let left = number;
  return ROMAN.map(([value, digits]) => {
    const times = Math.floor(left / value);
    left -= times * value;
    return digits.repeat(times);
  }).join('');
};

/** @param format as Word and style sheets name it: `lowerLetter`, `lower-alpha`, `upperRoman`, `upper-roman`, `decimal`… */
export const numeral = (number: number, format: string): string => {
  const kind = format.toLowerCase().replace('-', '');
  if (number < 1) return String(number);
  if (/^(?:lowerletter|loweralpha|lowerlatin)$/.test(kind)) return letter(number);
  if (/^(?:upperletter|upperalpha|upperlatin)$/.test(kind)) return letter(number).toUpperCase();
  if (number > LARGEST_ROMAN) return String(number);
  if (kind === 'lowerroman') return roman(number);
  return kind === 'upperroman' ? roman(number).toUpperCase() : String(number);
};
