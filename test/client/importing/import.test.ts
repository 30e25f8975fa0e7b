/** A spreadsheet is taken over, on real parts. */
import { Secretariat } from '../../workflows/secretariat.ts';
import { flawsIn } from '../cli/schemas.ts';
import { csvOf, fileOf, REPORT } from './a-table.ts';

let office: Secretariat;

beforeAll(async () => {
  office = await Secretariat.open(undefined, '2012-06-27');
});
afterAll(() => office.close());

const OTHER = {
  ...REPORT,
  paragraph: '38',
  title: 'report on crime',
  stage: 'assign',
  since: '2012-06-20',
  'assign done': '',
  'draft done': '',
  'draft by': '',
  'draft evidence': '',
};

const takeOver = async (file: string) => {
  const read = await office.mandates.readImport(file, 'coordinator');
  const { started } = await office.mandates.startImport(read);
  await office.settle();
  return { fates: read.fates.map(({ line, id, fate }) => `${line} ${id} ${fate}`), started };
};

test('while one line is wrong, nothing starts', async () => {
  const { fates, started } = await takeOver(fileOf(csvOf(REPORT, { ...OTHER, due: 'soon' })));
  expect(fates).toEqual(['2 A/RES/66/183/37 starts', '3 A/RES/66/183/38 wrong']);
  expect(started).toEqual([]);
  expect(await office.mandates.list({})).toEqual([]);
});

test('what was started before stays, and the rest follows: so a run that broke off is done again', async () => {
  expect((await takeOver(fileOf(csvOf(REPORT)))).started).toEqual(['A/RES/66/183/37']);
  const file = fileOf(csvOf(REPORT, OTHER));
  const again = await takeOver(file);
  expect(again.fates).toEqual(['2 A/RES/66/183/37 there', '3 A/RES/66/183/38 starts']);
  expect(again.started).toEqual(['A/RES/66/183/38']);
  expect((await takeOver(file)).started).toEqual([]);
});

test('what was done before stands on record, by import; only who holds an open stage has mail', async () => {
  const { stages, events } = await office.shows('A/RES/66/183/37');
  expect(stages.map(({ id, state }) => `${id} ${state}`).slice(0, 3)).toEqual([
    'assign done',
    'draft done',
    'clear open',
  ]);
  expect(stages[1]).toMatchObject({ closedBy: 'officer', closedOn: '2012-06-25', evidence: ['draft/1'] });
  expect(events.map(({ type, channel }) => `${type} ${channel}`)).toEqual([
    ...['started import', 'imported import', 'imported import', 'opened import'],
  ]);
  expect(await office.mails()).toEqual(['2012-06-27 09:00 approval chief', '2012-06-27 09:00 assignment chief']);
});

test('from there on it lives like any other', async () => {
  await office.does('chief', 'approve');
  await office.does('head', 'approve');
  const { stage, owner } = await office.shows();
  expect({ stage, owner }).toEqual({ stage: 'submit', owner: ['officer'] });
});

test('where a line differs from what is there, it is said, and nothing changes', async () => {
  const { fates } = await office.mandates.readImport(fileOf(csvOf({ ...REPORT, due: '2012-10-10' })), 'coordinator');
  expect(fates[0]).toMatchObject({
    fate: 'there',
    differences: ['due: 2012-09-18 when it was started, 2012-10-10 in the file'],
  });
  expect((await office.shows()).due).toBe('2012-09-18');
});

test('each fate fits the schema', async () => {
  const file = fileOf(
    csvOf(
      REPORT,
      { ...OTHER, paragraph: '39' },
      { ...OTHER, due: 'soon' },
      { ...OTHER, paragraph: '40', stage: 'closed' },
    ),
  );
  const { fates } = await office.mandates.readImport(file, 'coordinator');
  expect(new Set(fates.map(({ fate }) => fate))).toEqual(new Set(['there', 'starts', 'wrong', 'closed']));
  for (const fate of fates) expect(flawsIn('import', fate)).toEqual([]);
});
