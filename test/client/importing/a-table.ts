/** Spreadsheets as the tests need them, and what is read of them with the shipped configuration. */
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { columnsFor } from '../../../client/importing/columns.ts';
import { linesOf, type ReadLine } from '../../../client/importing/lines.ts';
import { readTable } from '../../../client/importing/table.ts';
import { clockAsOf } from '../../../client/clock.ts';
import { actorOf } from '../../../client/people.ts';
import { readCalendar } from '../../../config/calendar/read.ts';
import { readDirectory } from '../../../config/directory.ts';
import { readProcedures } from '../../../config/procedures.ts';

const procedures = readProcedures('config');
const directory = readDirectory('config/directory.yaml');

export const KNOWN = columnsFor(procedures.values());

/** A file of its own for this text. */
export const fileOf = (content: string | Uint8Array, name = 'tracking.csv'): string => {
  const file = join(mkdtempSync(join(tmpdir(), 'import-')), name);
  writeFileSync(file, content);
  return file;
};

/** A report in clearance, as a line of a spreadsheet. */
export const REPORT: Record<string, string> = {
  resolution: 'A/RES/66/183',
  paragraph: '37',
  kind: 'report',
  title: 'report on the world drug problem',
  due: '2012-09-18',
  office: 'unodc-new-york',
  stage: 'clear',
  'assign done': '2011-12-21',
  'draft done': '2012-06-25',
  'draft by': 'officer',
  'draft evidence': 'draft/1',
};

const quoted = (value: string): string => `"${value.replaceAll('"', '""')}"`;

export const csvOf = (...rows: Record<string, string>[]): string => {
  const columns = [...new Set(rows.flatMap((row) => Object.keys(row)))];
  return [columns, ...rows.map((row) => columns.map((column) => row[column] ?? ''))]
    .map((cells) => cells.map(quoted).join(','))
    .join('\n');
};

/** The lines of a file, as of 2 July 2012. */
export const read = async (file: string): Promise<ReadLine[]> =>
  linesOf(await readTable(file, KNOWN), {
    ...{ procedures, directory, calendar: readCalendar('config') },
    clock: clockAsOf('2012-07-02'),
    startedBy: { ...actorOf(directory, 'coordinator'), channel: 'import' },
  });

/** What is wrong with a report that differs in these cells. */
export const problemsIn = async (otherwise: Record<string, string>): Promise<string[]> =>
  (await read(fileOf(csvOf({ ...REPORT, ...otherwise })))).flatMap((line) =>
    line.is === 'wrong' ? line.problems : [],
  );
