/** A file to fill in: the columns of a report, and one line that shows how. */
import { writeFileSync } from 'node:fs';
import { extname } from 'node:path';
import { SHIPPED_CONFIG } from '../../config/folder.ts';
import { readProcedures } from '../../config/procedures.ts';
import { isDay, startOfDay } from '../../domain/calendar/day.ts';
import type { Procedure } from '../../domain/mandate/index.ts';
import { Refused } from '../failures.ts';
import { COLUMNS, STAGE_COLUMNS, stageColumn } from './columns.ts';

interface Cell {
  head: string;
  value: string;
}

/** What the example's stages say that are done. */
const DONE: Record<string, Record<string, string>> = {
  assign: { done: '2011-12-21', by: 'chief' },
  draft: { done: '2012-06-25', by: 'officer', evidence: 'draft/1' },
};

const cellsOf = ({ stages }: Procedure): Cell[] => [
  ...COLUMNS.map(({ name, example }) => ({ head: name, value: example })),
  { head: 'focal-point', value: 'officer' },
  ...stages.flatMap(({ id }) =>
    STAGE_COLUMNS.map(({ name }) => ({ head: stageColumn(id, name), value: DONE[id]?.[name] ?? '' })),
  ),
];

/** @throws Refused for another ending than .csv and .xlsx; BadFile */
export const writeTemplate = async (file: string, configDir = SHIPPED_CONFIG): Promise<void> => {
  const report = readProcedures(configDir).get('report');
  if (!report)
    throw new Refused('NotFound', `${configDir} has no procedure "report", whose columns the file would have`);
  const cells = cellsOf(report);
  const kind = extname(file).toLowerCase();
  if (kind === '.csv') return writeFileSync(file, csvOf(cells));
  if (kind === '.xlsx') return writeXlsx(file, cells);
  throw new Refused('BadInput', `${file}: expected a name that ends in .csv or .xlsx`);
};

/** With the mark by which spreadsheets know UTF-8. No value of the example needs quotes. */
const csvOf = (cells: Cell[]): string =>
  `\uFEFF${[cells.map(({ head }) => head), cells.map(({ value }) => value)].map((row) => row.join(',')).join('\r\n')}\r\n`;

const writeXlsx = async (file: string, cells: Cell[]): Promise<void> => {
  const { default: writeSheet } = await import('write-excel-file/node');
  const head = cells.map(({ head }) => ({ value: head, fontWeight: 'bold' as const }));
  const line = cells.map(({ value }) =>
    isDay(value)
      ? { value: new Date(startOfDay(value, 'utc')), type: Date, format: 'yyyy-mm-dd' }
      : { value, type: String },
  );
  await writeSheet([head, line], {
    stickyRowsCount: 1,
    columns: cells.map(({ head, value }) => ({ width: Math.max(head.length, value.length) + 2 })),
  }).toFile(file);
};
