/** A sample's text as its paragraphs: each with the level that it stands on and the number that is printed before it. */

/**
 * @typedef {object} SampleParagraph
 * @property {string} text without its number
 * @property {string} number as printed, `12.`, `(a)`, `(ii)`; empty where there is none
 * @property {number} level -1 for a paragraph without a number, then 0, 1, 2
 */

const ROMAN = /^\([ivx]+\)$/;

/** @param {string} text a paragraph a line @returns {SampleParagraph[]} */
export const paragraphsIn = (text) => {
  const lines = text.split('\n').filter(Boolean);
  let before = { number: '', level: -1 };
  return lines.map((line) => {
    const [, number = '', rest = line] = /^(\d{1,3}\.|\([a-z]{1,4}\)) (.*)$/s.exec(line) ?? [];
    before = { number, level: levelOf(number, before) };
    return { text: rest, ...before };
  });
};

/** "(i)" follows "(h)" as a letter, and begins a list of its own after anything else. */
const levelOf = (/** @type {string} */ number, /** @type {{ number: string, level: number }} */ before) => {
  if (number === '') return -1;
  if (!number.startsWith('(')) return 0;
  if (number === '(i)') return before.number === '(h)' || before.level < 1 ? 1 : 2;
  return ROMAN.test(number) && before.level === 2 ? 2 : 1;
};
