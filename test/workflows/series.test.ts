/** A report that is asked for annually, over years: each cycle is a mandate of its own. */
import type { PlanEntry } from '../../domain/plan/plan.ts';
import { startSeries } from '../../client/starting.ts';
import type { Cadence, SeriesInput } from '../../domain/series/index.ts';
import { DIRECTORY } from '../activities/office.ts';
import { flawsIn } from '../client/cli/schemas.ts';
import { until } from '../harness/until.ts';
import { Secretariat } from './secretariat.ts';

const ID = 'A/RES/66/183/37';
const roles = DIRECTORY.offices.find(({ id }) => id === 'unodc-new-york')?.roles ?? {};

const CADENCE: Cadence = { by: 'session', body: 'General Assembly', first: 67, step: 1 };

const ENTRY: PlanEntry = {
  ...{
    id: ID,
    paragraph: '37',
    follow: true,
    kind: 'report',
    procedure: 'report',
    title: 'report on the world drug problem',
  },
  ...{ addressees: ['Secretary-General'], recipient: 'General Assembly', due: null, derivation: null, dates: {} },
  ...{ office: 'unodc-new-york', people: roles },
  series: CADENCE,
};

const PLAN = {
  ...{ resolution: 'A/RES/66/183', title: 'World drug problem', organ: 'General Assembly', adopted: '2011-12-19' },
  source: 'none',
};

let office: Secretariat;

beforeAll(async () => {
  office = await Secretariat.open();
  const { clockShift } = office;
  const startedBy = { person: 'coordinator', roles: ['coordinator'], onBehalfOf: null, channel: 'cli' as const };
  const input: SeriesInput = { id: ID, plan: PLAN, entry: ENTRY, cadence: CADENCE, clockShift, startedBy };
  await startSeries(office.env.client, [input]);
  await story(/cycle-started/);
  await office.settle();
});

afterAll(() => office.close());

/** What is on the series' record, once it ends as expected. */
const story = async (end: RegExp): Promise<string[]> =>
  until(`a record that ends with ${end}`, told, (lines) => end.test(lines.at(-1) ?? ''));

const told = async (): Promise<string[]> => {
  const events = (await office.registry.oneSeries(ID))?.events ?? [];
  return events.map(
    (event) => `${event.at.slice(0, 10)} ${event.type}${'cycle' in event ? ` ${event.cycle.label}` : ''}`,
  );
};

const act = async (
  action: 'change' | 'end',
  details: { by: string; note?: string; every?: string },
): Promise<string> => {
  const done = office.mandates.series.act(DIRECTORY, ID, action, details);
  return done.then(
    ({ message }) => message,
    (error: unknown) => (error as Error).message,
  );
};

test('the first cycle begins at once, as a mandate of its own with the dates of its session', async () => {
  expect(await story(/cycle-started/)).toEqual(['2011-12-19 started', '2011-12-19 cycle-started 67']);
  expect(await office.shows(`${ID}@67`)).toMatchObject({ due: '2012-09-18', stage: 'assign', owner: ['chief'] });
});

test('as it is shown, it fits its schema', async () => {
  expect(flawsIn('series-show', await office.mandates.series.show(ID))).toEqual([]);
});

test('the bare id is no mandate, and says what it is', async () => {
  await expect(office.shows(ID)).rejects.toThrow(/is a series, whose cycles are mandates/);
  expect(await office.refusal('chief', 'complete', {}, ID)).toMatch(/is a series, whose cycles are mandates/);
});

test('the next cycle begins nine months before it is due, and says that the one before is still open', async () => {
  await office.passTo('2012-12-17', '09:30');
  await story(/^2012-12-17 cycle-started 68$/);
  const second = await office.shows(`${ID}@68`);
  expect(second.due).toBe('2013-09-17');
  expect(second.events.find(({ type }) => type === 'flagged')).toMatchObject({
    reason: `it overlaps with the cycle before it: ${ID}@67 is still open`,
  });
});

test('only a coordinator changes it, and says why', async () => {
  expect(await act('change', { by: 'officer', every: 'biennial', note: 'less work' })).toMatch(
    /that is for a coordinator/,
  );
  expect(await act('change', { by: 'coordinator', every: 'biennial' })).toMatch(/takes a reason/);
  expect(await act('change', { by: 'coordinator', every: 'now and then', note: 'x' })).toMatch(/is no rhythm/);
});

test('biennial from now on: the cycle that had been next is left out', async () => {
  await act('change', { by: 'coordinator', every: 'biennial', note: 'A/RES/67/193, para. 40' });
  await office.passTo('2014-06-01');
  await story(/^2012-12-17 changed$/);
  await office.passTo('2014-12-16');
  await story(/^2014-12-15 cycle-started 70$/);
  expect((await office.shows(`${ID}@70`)).due).toBe('2015-09-15');
});

test('after its end no further cycle begins, and what has begun goes on', async () => {
  await act('end', { by: 'coordinator', note: 'discontinued by A/RES/68/1' });
  await office.passTo('2017-12-20');
  await story(/ ended$/);
  expect((await office.shows(`${ID}@70`)).state).toBe('open');
  expect(await act('end', { by: 'coordinator', note: 'again' })).toMatch(/has ended, and takes no more acts/);
});
