/** Tables that fit the width they are given. */
import Table from 'cli-table3';
import type { Look } from './look.ts';

export interface Column<Row> {
  head: string;
  cell: (row: Row) => string;
  /** Colours the text of a cell, once it is known how much of it fits. */
  paint?: (text: string, row: Row) => string;
  /** The fewest characters that it may be cut to where the table is too wide; without it the column is never cut. */
  atLeast?: number;
}

/** Blanks between two columns. */
const GAP = 2;

const NO_LINES = Object.fromEntries(
  ['top', 'bottom', 'mid', 'left', 'right']
    .flatMap((side) => [side, `${side}-mid`, `${side}-left`, `${side}-right`])
    .concat('middle')
    .map((part) => [part, '']),
);

/** The rows below their heads, a line each, cut with … where the width does not suffice. */
export const table = <Row>(rows: readonly Row[], columns: readonly Column<Row>[], { width, paint }: Look): string => {
  const cells = rows.map((row) => columns.map(({ cell }) => oneLine(cell(row))));
  const widths = fitted(columns, cells, width);
  const grid = new Table({
    chars: NO_LINES,
    colWidths: widths.map((room, index) => room + (index < columns.length - 1 ? GAP : 0)),
    style: { head: [], border: [], compact: true, 'padding-left': 0, 'padding-right': 0 },
  });
  grid.push(columns.map(({ head }) => paint.dim(head)));
  cells.forEach((line, at) =>
    grid.push(line.map((text, index) => painted(text, rows[at], columns[index], widths[index]))),
  );
  return grid
    .toString()
    .split('\n')
    .map((line) => line.trimEnd())
    .join('\n');
};

const painted = <Row>(text: string, row: Row | undefined, column: Column<Row> | undefined, width = 0): string => {
  const short = cut(text, width);
  return column?.paint && row !== undefined && short !== '' ? column.paint(short, row) : short;
};

/** What each column needs; where that is too much, the widest of those that may be cut give way first. */
const fitted = <Row>(columns: readonly Column<Row>[], cells: string[][], width: number): number[] => {
  const widths = columns.map(({ head }, index) =>
    Math.max(head.length, ...cells.map((line) => line[index]?.length ?? 0)),
  );
  const room = width - GAP * (columns.length - 1);
  const total = () => widths.reduce((sum, each) => sum + each, 0);
  const floor = (index: number) => Math.max(columns[index]?.atLeast ?? Infinity, columns[index]?.head.length ?? 0);
  while (total() > room) {
    const widest = widths.map((each, index) => (each > floor(index) ? each : 0));
    const most = Math.max(...widest);
    if (most === 0) break;
    widths[widest.indexOf(most)] = most - 1;
  }
  return widths;
};

/** The text, ending in … where it is longer than its room. */
export const cut = (text: string, room: number): string =>
  text.length <= room ? text : `${text.slice(0, Math.max(room - 1, 0)).trimEnd()}…`;

const oneLine = (text: string): string => text.replace(/\s+/g, ' ').trim();
