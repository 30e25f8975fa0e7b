/** What a page carries besides its text: running heads, page numbers, and notes at its foot. */
import type { Line } from './pdf-lines.ts';

/** Lines at the top and at the foot of a page among which heads and page numbers are looked for. */
const EDGE = 3;

/** Letters of a note, as a part of those of the text. */
const SMALLER = 0.93;

export const withoutFurniture = (pages: Line[][]): Line[][] => {
  const textSize = textSizeOf(pages);
  const repeated = repeatedAtEdges(pages);
  return pages.map((lines, page) => {
    const around = { count: lines.length, page, textSize, repeated };
    const text = lines.filter((line, index) => !isFurniture(line, { index, ...around }));
    return withoutNotes(text, textSize);
  });
};

/** The size in which most letters are set. */
const textSizeOf = (pages: Line[][]): number => {
  const letters = new Map<number, number>();
  for (const { size, text } of pages.flat()) {
    const rounded = Math.round(size * 10) / 10;
    letters.set(rounded, (letters.get(rounded) ?? 0) + text.length);
  }
  return [...letters].sort(([, a], [, b]) => b - a)[0]?.[0] ?? 0;
};

/** Heads differ from page to page in their numbers only. */
const formOf = (text: string): string => text.replace(/\d+/g, '#').toLowerCase();

const isAtEdge = (index: number, count: number): boolean => index < EDGE || index >= count - EDGE;

const repeatedAtEdges = (pages: Line[][]): Set<string> => {
  const seen = new Map<string, number>();
  for (const lines of pages) {
    const edges = lines.filter((_, index) => isAtEdge(index, lines.length));
    for (const form of new Set(edges.map(({ text, height }) => `${Math.round(height / 4)} ${formOf(text)}`))) {
      seen.set(form, (seen.get(form) ?? 0) + 1);
    }
  }
  return new Set([...seen].filter(([, times]) => times > 1).map(([form]) => form));
};

/** "2", "2/10", "Page 2 of 10"; the job number "11-46653 (E)", its bar code "*1146653*", "Please recycle". */
const PAGE_NUMBER = [
  /^(?:page )?[-–—\s]*\d{1,4}(?:\s*(?:\/|of|-)\s*\d{1,5})?[-–—\s]*(?:\d\d-\d{5}\*?)?$/i,
  /^\d\d-\d{5}\b.{0,40}$/,
  /^\*\d{6,8}\*$/,
  /^please recycle\b/i,
];

/** A symbol of a document, as running heads have it. */
const SYMBOL = /(?<!\S)[AES]\/(?:[A-Z.]+\d*\/)*\S*\d/;

interface Place {
  /** Of the line, from the top of its page. */
  index: number;
  /** Lines of the page. */
  count: number;
  page: number;
  /** Of the letters of the document's text. */
  textSize: number;
  repeated: ReadonlySet<string>;
}

/** A head on the first page stands there for the first time: it may be all that tells the symbol. */
const isFurniture = (line: Line, { index, count, page, textSize, repeated }: Place): boolean => {
  if (!isAtEdge(index, count)) return false;
  if (PAGE_NUMBER.some((form) => form.test(line.text))) return true;
  const isRepeated = repeated.has(`${Math.round(line.height / 4)} ${formOf(line.text)}`);
  if (index >= EDGE) return isRepeated;
  return page > 0 && (isRepeated || (line.size < SMALLER * textSize && SYMBOL.test(line.text)));
};

const NOTE = /^(?:[[(]?\d{1,3}[\])]?|[*†‡]+)/;

/** A line is drawn above the notes, in some documents of letters. */
const RULE = /^_{5,}$/;

/** Notes: the small lines with which a page ends, from the first that begins with a mark on. */
const withoutNotes = (lines: Line[], textSize: number): Line[] => {
  let first = lines.length;
  while (first > 0 && (lines[first - 1]?.size ?? textSize) < SMALLER * textSize) first--;
  const mark = lines.findIndex((line, index) => index >= first && (line.isNote || NOTE.test(line.text)));
  const text = mark < 0 ? lines : lines.slice(0, mark);
  return RULE.test(text.at(-1)?.text ?? '') ? text.slice(0, -1) : text;
};
