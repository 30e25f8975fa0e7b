/** The lines of a PDF page: what is written at one height, from left to right. */
import type { StructuredTextItem } from 'unpdf';

export interface Line {
  text: string;
  left: number;
  /** Of its baseline, from the foot of the page. */
  height: number;
  /** Of its letters; of several, that of the most. */
  size: number;
  /** Whether the raised mark of a note stands before it. */
  isNote: boolean;
}

/** Above this part of the line's size a piece is text; below, and raised, it points to a note. */
const SMALL = 0.8;

const NOTE_MARK = /^[[(]?(?:\d{1,3}|[a-z]|[*†‡]+)[\])]?$/;

/** How far apart, as a part of the letters' size, pieces of one line may stand in height: marks of notes are raised. */
const RAISED = 0.6;

/** Where two pieces stand further apart than this, a blank was between them. */
const BLANK = 0.15;

export const linesOf = (items: StructuredTextItem[]): Line[] => {
  const rows: StructuredTextItem[][] = [];
  const pieces = items.filter(({ str, dir }) => str.trim() !== '' && dir !== 'ttb');
  for (const item of [...pieces].sort((a, b) => b.y - a.y || a.x - b.x)) {
    const row = rows.at(-1);
    if (row && isBeside(row, item)) row.push(item);
    else rows.push([item]);
  }
  return rows.map(lineOf).filter(({ text }) => text !== '');
};

const isBeside = (row: StructuredTextItem[], item: StructuredTextItem): boolean => {
  const [first] = row;
  return first !== undefined && first.y - item.y < RAISED * Math.max(first.fontSize, item.fontSize);
};

const sizeOf = (row: StructuredTextItem[]): number => {
  const letters = new Map<number, number>();
  for (const { fontSize, str } of row) letters.set(fontSize, (letters.get(fontSize) ?? 0) + str.length);
  return [...letters].sort(([a, m], [b, n]) => n - m || b - a)[0]?.[0] ?? 0;
};

const lineOf = (row: StructuredTextItem[]): Line => {
  const size = Math.max(sizeOf(row), ...row.filter(({ str }) => str.length > 3).map(({ fontSize }) => fontSize));
  const base = Math.min(...row.map(({ y }) => y));
  const isMark = ({ fontSize, y, str }: StructuredTextItem): boolean =>
    fontSize < SMALL * size && y > base + 0.1 * size && NOTE_MARK.test(str.trim());
  const ordered = [...row].sort((a, b) => a.x - b.x);
  const kept = ordered.filter((item) => !isMark(item));
  const text = kept.reduce((line, item, index) => {
    const before = kept[index - 1];
    const gap = before ? item.x - (before.x + before.width) : 0;
    return line + (gap > BLANK * size ? ' ' : '') + item.str;
  }, '');
  const isNote = ordered[0] !== undefined && isMark(ordered[0]);
  return { text: text.replace(/\s+/g, ' ').trim(), left: kept[0]?.x ?? 0, height: base, size, isNote };
};
