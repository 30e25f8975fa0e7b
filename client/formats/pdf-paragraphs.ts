/** From the lines of a PDF to its paragraphs, over the ends of pages, with words that a line end cut put together. */
import { joiner } from './line-ends.ts';
import type { Line } from './pdf-lines.ts';

/** A gap this much wider than the usual one parts paragraphs. */
const WIDER = 1.2;

/** Points by which a first line stands in. */
const INDENT = 6;

export const paragraphsOf = (pages: Line[][]): string[] => {
  const gap = usualGap(pages);
  const join = joiner(pages.flat().map(({ text }) => text));
  const paragraphs: string[][] = [];
  let before: Line | undefined;
  for (const lines of pages) {
    const left = usualLeft(lines);
    lines.forEach((line, index) => {
      const isParted = before && index > 0 ? before.height - line.height > WIDER * gap : false;
      if (!before || isParted || begins(before, line, left)) paragraphs.push([line.text]);
      else paragraphs.at(-1)?.push(line.text);
      before = line;
    });
  }
  return paragraphs.map((lines) => lines.reduce(join));
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

/** How many of a page's lines at least begin where its text begins; a masthead may stand further out. */
const SHARE = 0.15;

const usualLeft = (lines: Line[]): number => {
  const lefts = lines.map(({ left }) => left).sort((a, b) => a - b);
  return lefts.find((left) => lefts.filter((other) => Math.abs(other - left) < 1).length >= SHARE * lefts.length) ?? 0;
};
