/** The rows as a person reads them. */
import type { Look } from '../client/cli/views/look.ts';
import { type Column, table } from '../client/cli/views/table.ts';
import type { Row } from './row.ts';

const orNothing = (value: number | null): string => (value === null ? '' : String(value));

const COLUMNS: Column<Row>[] = [
  { head: 'What', cell: ({ name }) => name },
  { head: 'Value', cell: ({ value, unit }) => `${value} ${unit}` },
  { head: 'Bare', cell: ({ baseline }) => orNothing(baseline) },
  { head: 'Ratio', cell: ({ ratio }) => orNothing(ratio) },
  { head: 'Of', cell: ({ n }) => String(n) },
];

export const tableOf = (rows: readonly Row[], look: Look): string => table(rows, COLUMNS, look);
