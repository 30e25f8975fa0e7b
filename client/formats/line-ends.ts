/** Puts a line to the one before it: what a line end cut, and what has a hyphen of its own. */

/** What compounds begin with, and no word that is cut. */
const PREFIXES = new Set(
  'non self pre post co re anti multi inter sub counter cross ex pro semi socio mid follow high low long short well decision'.split(
    ' ',
  ),
);

/** What compounds end with. */
const SUFFIXES = new Set('up down off out based related oriented led owned specific sensitive friendly'.split(' '));

/** "gender- and age-sensitive". */
const SUSPENDED = /^(?:and|or|to|as well as)\s/;

/** Letters of a word that may be the first part of a compound; shorter ones ("in", "for") begin many words. */
const LONG = 4;

const wordsOf = (lines: string[]): ReadonlySet<string> =>
  new Set(lines.flatMap((line) => line.toLowerCase().match(/\p{L}+(?:-\p{L}+)*(?![\p{L}-])/gu) ?? []));

/** @param lines all of the document's: its own words tell a cut "Sec-retary" from a "follow-up" */
export const joiner = (lines: string[]): ((text: string, line: string) => string) => {
  const words = wordsOf(lines);
  const isCompound = (head: string, tail: string): boolean => {
    if (words.has(`${head}-${tail}`)) return true;
    if (words.has(`${head}${tail}`)) return false;
    return PREFIXES.has(head) || SUFFIXES.has(tail) || (words.has(head) && (head.length >= LONG || words.has(tail)));
  };
  return (text, line) => {
    // A hyphen that only shows where a line was broken; a browser prints it as another character.
    if (/\p{L}[\u00ad\u2010]$/u.test(text) && /^\p{Ll}/u.test(line)) return text.slice(0, -1) + line;
    if (/\S[\u2010\u2011\u2013\u2014/]$/.test(text)) return text + line;
    if (!/[\p{L}\p{N}]-$/u.test(text) || SUSPENDED.test(line)) return `${text} ${line}`;
    const head = /(?<![\p{L}-])\p{L}+(?=-$)/u.exec(text)?.[0].toLowerCase();
    const tail = /^\p{Ll}+/u.exec(line)?.[0];
    if (head === undefined || tail === undefined || isCompound(head, tail)) return text + line;
    return text.slice(0, -1) + line;
  };
};
