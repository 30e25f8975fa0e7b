/** What changes a mandate's course, through the client and on a real server: what one run alone can't tell. */
import { aMandate } from '../domain/mandate/a-mandate.ts';
import { until } from '../harness/until.ts';
import { devServer, Secretariat } from '../workflows/secretariat.ts';

let office: Secretariat;

beforeAll(async () => {
  office = await Secretariat.open(devServer());
});
afterAll(() => office.close());

/** Followed, and on record. */
const followed = async (paragraph: string): Promise<string> => {
  const id = `A/RES/66/183/${paragraph}`;
  await office.follows(aMandate({ id, paragraph }));
  await until('it is on record', async () => Boolean(await office.registry.mandate(id)));
  return id;
};

const closed = async (id: string): Promise<void> => {
  await office.does('coordinator', 'withdraw', { note: 'a mistake' }, id);
  await office.env.client.workflow.getHandle(id).result();
};

test('a mandate that is superseded and the one that takes its place name each other', async () => {
  const [earlier, later] = [await followed('1'), await followed('2')];
  await office.does('coordinator', 'supersede', { to: later, note: 'asked again' }, earlier);
  await until('the closing is on record', async () => (await office.shows(earlier)).state === 'closed');
  expect(await office.shows(earlier)).toMatchObject({ outcome: 'superseded', supersededBy: later });
  expect(await office.shows(later)).toMatchObject({ state: 'open', supersedes: [earlier] });
});

test('a supersession that was cut off half-way is done again, and linked once', async () => {
  const [earlier, later] = [await followed('3'), await followed('4')];
  await office.does('coordinator', 'take-over', { from: earlier }, later);
  await office.does('coordinator', 'supersede', { to: later }, earlier);
  expect((await office.shows(later)).events.filter(({ type }) => type === 'took-over')).toHaveLength(1);
});

test('nothing is superseded by what is not there, by what is closed, or by who may not', async () => {
  const [earlier, gone] = [await followed('5'), await followed('6')];
  await closed(gone);
  expect(await office.refusal('coordinator', 'supersede', { to: 'A/RES/67/193/40' }, earlier)).toMatch(
    /^NotFound: there is no mandate "A\/RES\/67\/193\/40"/,
  );
  expect(await office.refusal('coordinator', 'supersede', { to: gone }, earlier)).toMatch(/^NotNow: .*\/6 is closed/);
  expect(await office.refusal('officer', 'supersede', { to: await followed('7') }, earlier)).toMatch(/^NotYours/);
  expect((await office.shows(earlier)).state).toBe('open');
});

test('a closed mandate is followed again as a new run: with its whole record, its people asked, its acts taken', async () => {
  const id = await followed('8');
  await office.does('chief', 'complete', { to: 'officer' }, id);
  await closed(id);
  expect(await office.refusal('chief', 'comment', { note: 'why?' }, id)).toMatch(
    /^NotNow: .* is closed \(withdrawn\) and takes no more acts, until a coordinator reopens it$/,
  );
  expect(await office.refusal('officer', 'reopen', { note: 'x' }, id)).toMatch(/^NotYours: officer may not reopen/);
  expect(await office.refusal('coordinator', 'reopen', {}, id)).toBe('BadInput: to reopen takes a reason (note)');

  const answer = await office.does('coordinator', 'reopen', { note: 'it was asked for after all' }, id);
  expect(answer).toMatchObject({ state: 'open', stage: 'draft' });
  await office.does('officer', 'complete', { evidence: ['draft/1'] }, id);
  const { events, stage } = await office.shows(id);
  expect(stage).toBe('clear');
  expect(events.map(({ seq }) => seq)).toEqual(events.map((_, index) => index + 1));
  expect(events.map(({ type }) => type)).toEqual([
    ...['started', 'opened', 'completed', 'opened', 'withdrawn', 'closed'],
    ...['reopened', 'opened', 'completed', 'opened'],
  ]);
});

test('two coordinators who open it again at once open it once', async () => {
  const id = await followed('9');
  await closed(id);
  const outcomes = await Promise.allSettled(
    [1, 2].map(() => office.mandates.act(id, 'reopen', { by: 'coordinator', note: 'after all' })),
  );
  expect(outcomes.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
  expect((await office.shows(id)).events.filter(({ type }) => type === 'reopened')).toHaveLength(1);
});
