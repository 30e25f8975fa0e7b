/** A spreadsheet as lines of text by column, whether it was saved as CSV or as XLSX. */
import { readFileSync, statSync } from 'node:fs';
import { extname } from 'node:path';
import { unzipSync } from 'fflate';
import type { Row as SheetRow } from 'read-excel-file/node';
import { BadFile } from '../../config/yaml.ts';

export interface TableLine {
  /** As its reader counts: the head is line 1. */
  line: number;
  /** What is not empty, by the column's name in small letters. */
  cells: Map<string, string>;
}

/** Bytes of a file: tens of thousands of mandates are less. */
const LARGEST = 20_000_000;
const LARGEST_UNPACKED = 100_000_000;

/** @throws BadFile naming what is wrong with the file or its head */
export const readTable = async (file: string, known: readonly string[]): Promise<TableLine[]> => {
  const [head, ...body] = (await rowsOf(file)).filter(({ values }) => values.some(Boolean));
  if (!head) throw new BadFile(file, [`${file}: holds no line`]);
  const columns = head.values.map((name) => name.toLowerCase().replace(/\s+/g, ' '));
  const problems = problemsOf(columns, known).map((problem) => `${file}:${head.line}: ${problem}`);
  if (problems.length) throw new BadFile(file, problems as [string, ...string[]]);
  return body.map(({ line, values }) => ({
    line,
    cells: new Map(values.flatMap((value, index) => (value && columns[index] ? [[columns[index], value]] : []))),
  }));
};

const problemsOf = (columns: string[], known: readonly string[]): string[] =>
  columns.flatMap((name, index) => {
    if (name === '') return [];
    if (columns.indexOf(name) < index) return [`the column "${name}" stands there twice`];
    return known.includes(name)
      ? []
      : [`there is no column "${name}"; what has no column of its own goes to "note" (docs/import.md lists them)`];
  });

interface Row {
  line: number;
  values: string[];
}

const rowsOf = async (file: string): Promise<Row[]> => {
  try {
    if (statSync(file).size > LARGEST) throw new Error('is larger than any list of mandates');
    const bytes = readFileSync(file);
    const kind = extname(file).toLowerCase();
    if (kind === '.xlsx') return await rowsOfXlsx(bytes);
    if (kind === '.csv') return await rowsOfCsv(bytes);
  } catch (error) {
    throw new BadFile(file, [`${file}: ${whyUnreadable(error)}`]);
  }
  throw new BadFile(file, [`${file}: expected a file that ends in .csv or .xlsx`]);
};

/** Spreadsheets set cells apart by commas or, where the comma stands in numbers, by semicolons; or by tabs. */
const rowsOfCsv = async (bytes: Buffer): Promise<Row[]> => {
  const { parse } = await import('csv-parse/sync');
  const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  const [head = ''] = text.split('\n', 1);
  const delimiter = [';', '\t'].find((mark) => head.split(mark).length > head.split(',').length) ?? ',';
  const lines: number[] = [];
  const records = parse(text, {
    ...{ delimiter, trim: true, bom: true, relax_column_count: true },
    on_record: (values: string[], { lines: line }) => (lines.push(line), values),
  });
  return records.map((values, index) => ({ line: lines[index] ?? 0, values }));
};

const rowsOfXlsx = async (bytes: Buffer): Promise<Row[]> => {
  const { readSheet } = await import('read-excel-file/node');
  mustUnpackSmall(bytes);
  const rows = await readSheet(bytes);
  return rows.map((cells, index) => ({ line: index + 1, values: cells.map(asText) }));
};

/** A few bytes can unpack to more than there is memory. */
const mustUnpackSmall = (bytes: Buffer): void => {
  let size = 0;
  unzipSync(bytes, { filter: ({ originalSize }) => ((size += originalSize), false) });
  if (size > LARGEST_UNPACKED) throw new Error('unpacks to more than any list of mandates');
};

/** A date cell is a day, whatever the sheet shows of it. */
const asText = (cell: SheetRow[number] | null): string => {
  if (cell instanceof Date) return cell.toISOString().slice(0, 10);
  return cell === null ? '' : String(cell).trim();
};

const whyUnreadable = (error: unknown): string => {
  if (!(error instanceof Error)) return 'cannot be read';
  if ('code' in error && error.code === 'ENOENT') return 'there is no such file';
  if ('code' in error && error.code === 'EISDIR') return 'is a folder, not a file';
  return error instanceof TypeError ? 'is not text in UTF-8: save it as "CSV UTF-8", or as .xlsx' : error.message;
};
