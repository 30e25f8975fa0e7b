import { existsSync, readFileSync } from 'node:fs';
import { zipSync } from 'fflate';
import { BadFile } from '../../../config/yaml.ts';
import { readTable } from '../../../client/importing/table.ts';
import { writeTemplate } from '../../../client/importing/template.ts';
import { csvOf, fileOf, KNOWN, read } from './a-table.ts';

const cellsIn = async (file: string) =>
  (await readTable(file, KNOWN)).map(({ line, cells }) => [line, Object.fromEntries(cells)]);

const complaint = async (file: string): Promise<string> => {
  const error: unknown = await readTable(file, KNOWN).catch((thrown: unknown) => thrown);
  if (!(error instanceof BadFile)) throw new Error(`${file} was read, or failed otherwise: ${String(error)}`);
  return error.message.replaceAll(file, 'FILE');
};

test.each([
  ['commas', 'Resolution,Title,Note\nA/RES/66/183,"views, answers","first line\nsecond line"\n'],
  ['semicolons', 'Resolution;Title;Note\nA/RES/66/183;views, answers;"first line\nsecond line"\n'],
  ['tabs', 'Resolution\tTitle\tNote\r\nA/RES/66/183\tviews, answers\t"first line\nsecond line"\r\n'],
  [
    'the mark of UTF-8',
    '\uFEFFresolution , TITLE,note\nA/RES/66/183 ,"views, answers","first line\nsecond line"\n\n,,\n',
  ],
])('a CSV file is read with %s', async (_, text) => {
  const cells = { resolution: 'A/RES/66/183', title: 'views, answers', note: 'first line\nsecond line' };
  expect(await cellsIn(fileOf(text))).toEqual([[3, cells]]);
});

test.each(['template.csv', 'template.xlsx'])(
  'the template %s is read again: one mandate in clearance',
  async (name) => {
    const file = fileOf('', name);
    await writeTemplate(file);
    expect(existsSync(file)).toBe(true);
    const [line, ...others] = await read(file);
    expect(others).toEqual([]);
    expect(line).toMatchObject({
      is: 'ready',
      input: { id: 'A/RES/66/183/37', due: { day: '2012-09-18' }, past: { stage: 'clear', clearedBy: ['chief'] } },
    });
  },
);

test('the example that is shipped is right', async () => {
  expect((await read('examples/tracking.csv')).map(({ is }) => is)).toEqual(['ready', 'ready', 'ready', 'closed']);
});

test.each([
  [
    'an unknown column',
    'resolution,Remarks',
    'FILE:1: there is no column "remarks"; what has no column of its own goes to "note" (docs/import.md lists them)',
  ],
  ['a column that stands there twice', 'due,title,Due', 'FILE:1: the column "due" stands there twice'],
  ['nothing', '', 'FILE: holds no line'],
])('with %s it is refused, and the line is named', async (_, text, expected) => {
  expect(await complaint(fileOf(text))).toBe(expected);
});

test('what is not a spreadsheet is refused in one line', async () => {
  expect(await complaint('nowhere.csv')).toBe('FILE: there is no such file');
  expect(await complaint(fileOf('x', 'plan.yaml'))).toBe('FILE: expected a file that ends in .csv or .xlsx');
  expect(await complaint(fileOf(Buffer.from('titel\n\xfcber', 'latin1')))).toMatch(/^FILE: is not text in UTF-8/);
  expect(await complaint(fileOf('resolution,title\n"never closed,x\n'))).toMatch(/^FILE: Quote Not Closed/);
  expect(await complaint(fileOf('no archive', 'broken.xlsx'))).toMatch(/^FILE: .*\S/);
  expect(await complaint(fileOf(readFileSync('package.json'), 'other.xlsx'))).not.toContain('\n');
});

test('an archive that unpacks beyond measure is refused before it is unpacked', async () => {
  const bomb = zipSync({ 'xl/worksheets/sheet1.xml': new Uint8Array(101_000_000) });
  expect(await complaint(fileOf(bomb, 'bomb.xlsx'))).toBe('FILE: unpacks to more than any list of mandates');
});

test('five thousand lines are read in little time', async () => {
  const rows = Array.from({ length: 5000 }, (_, index) => ({
    resolution: 'A/RES/66/183',
    paragraph: String(index),
    note: 'x'.repeat(200),
  }));
  const start = performance.now();
  expect(await readTable(fileOf(csvOf(...rows)), KNOWN)).toHaveLength(5000);
  expect(performance.now() - start).toBeLessThan(5000);
});
