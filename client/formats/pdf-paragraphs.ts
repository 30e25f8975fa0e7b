/** From the lines of a PDF to its paragraphs, over the ends of pages, with words that a line end cut put together. */
import type { Line } from './pdf-lines.ts';

/** A gap this much wider than the usual one parts paragraphs. */
const WIDER = 1.2;

/** Points by which a first line stands in. */
const INDENT = 6;

export const paragraphsOf = (pages: Line[][]): string[] => {
  const gap = usualGap(pages);
  const words = wordsOf(pages);
  const paragraphs: string[][] = [];
  let before: Line | undefined;
  for (const lines of pages) {
    const left = Math.min(...lines.map((line) => line.left));
    lines.forEach((line, index) => {
      const isParted = before && index > 0 ? before.height - line.height > WIDER * gap : false;
      if (!before || isParted || begins(before, line, left)) paragraphs.push([line.text]);
      else paragraphs.at(-1)?.push(line.text);
      before = line;
    });
  }
  return paragraphs.map((lines) => lines.reduce((text, line) => joined(text, line, words)));
};

const MARKER = /^(?:\d{1,3}\.|\([a-z]{1,4}\)|[IVX]{1,5}\.)\s/;

const ENDS_PARAGRAPH = /[.;:,)](?:\s(?:and|or))?$/;

/** Where no gap tells, as at the top of a page: a number or an indent after the end of a sentence or an item does. */
const begins = (before: Line, { text, left, size }: Line, pageLeft: number): boolean => {
  if (Math.abs(before.size - size) > 1) return true;
  return ENDS_PARAGRAPH.test(before.text) && (MARKER.test(text) || (left > pageLeft + INDENT && /^\p{Lu}/u.test(text)));
};

/** The smallest gap that is no exception: between the lines of one paragraph. */
const usualGap = (pages: Line[][]): number => {
  const counts = new Map<number, number>();
  for (const lines of pages) {
    lines.slice(1).forEach((line, index) => {
      const gap = Math.round(((lines[index]?.height ?? 0) - line.height) * 2) / 2;
      if (gap > 0) counts.set(gap, (counts.get(gap) ?? 0) + 1);
    });
  }
  const all = [...counts.values()].reduce((sum, count) => sum + count, 0);
  const frequent = [...counts].filter(([, count]) => count >= all / 10).map(([gap]) => gap);
  return frequent.length > 0 ? Math.min(...frequent) : Infinity;
};

/** The words that stand whole within lines: how else to tell a cut "Sec-retary" from a "follow-up"? */
const wordsOf = (pages: Line[][]): ReadonlySet<string> =>
  new Set(pages.flat().flatMap(({ text }) => text.toLowerCase().match(/\p{L}+(?:[-\u2010\u2011]\p{L}+)*(?![\p{L}-])/gu) ?? []));

const CUT = /(\p{L}+)[-\u00ad\u2010]$/u;

/** A hyphen at a line's end stays where the document has the word with one elsewhere. */
const joined = (text: string, line: string, words: ReadonlySet<string>): string => {
  const head = CUT.exec(text)?.[1];
  const tail = /^\p{Ll}+/u.exec(line)?.[0];
  if (/[\u2011\u2013\u2014/]$/.test(text)) return text + line;
  if (head === undefined || tail === undefined) return /\p{L}[-\u2010]$/u.test(text) ? text + line : `${text} ${line}`;
  const [whole, hyphened] = [`${head}${tail}`.toLowerCase(), `${head}-${tail}`.toLowerCase()];
  const keeps = words.has(hyphened) && !words.has(whole);
  return (keeps ? text : text.slice(0, -1)) + line;
};
