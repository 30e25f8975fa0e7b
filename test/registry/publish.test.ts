import {
  act,
  type Command,
  ENGINE,
  enter,
  isRefusal,
  type MandateInput,
  newMandate,
  passing,
  type Publication,
  snapshotOf,
  starting,
  type Step,
} from '../../domain/mandate/index.ts';
import { openRegistry, type Registry } from '../../registry/index.ts';
import { aMandate } from '../domain/mandate/a-mandate.ts';
import { freshDatabase } from '../harness/index.ts';

const START = Date.parse('2011-12-19T14:00:00Z');
const ID = 'A/RES/66/183/37';

let registry: Registry;
let drop: () => Promise<void>;

beforeAll(async () => {
  const database = await freshDatabase();
  drop = database.drop;
  registry = await openRegistry(database.url);
  await registry.migrate();
});

afterAll(async () => {
  await registry.close();
  await drop();
});

const publicationOf = (step: Step, input?: MandateInput): Publication => ({
  ...(input ? { input } : {}),
  snapshot: snapshotOf(step.mandate),
  events: step.events,
  notices: step.notices,
});

const begun = (input: MandateInput): Step => {
  const fresh = newMandate(input);
  return enter(fresh, starting(fresh, START), { actor: input.startedBy, commandId: null, now: START });
};

const assigned = ({ mandate }: Step): Step => {
  const command: Command = {
    ...{ action: 'complete', commandId: 'c1', note: null, stage: null, evidence: [], on: null, to: 'officer' },
    actor: { person: 'chief', roles: ['chief'], onBehalfOf: null, channel: 'cli' },
  };
  const step = act(mandate, command, START + 3_600_000);
  if (isRefusal(step)) throw new Error(step.reason);
  return step;
};

test('a mandate, its events and its notices are on record after its first publication', async () => {
  const input = aMandate();
  const people = await registry.publish(publicationOf(begun(input), input));

  expect(people).toEqual(['chief']);
  const record = await registry.mandate(ID);
  expect(record?.snapshot).toMatchObject({ id: ID, stage: 'assign', owner: ['chief'], due: '2012-09-18' });
  expect(record?.input).toEqual(input);
  expect(record?.events.map(({ type }) => type)).toEqual(['started', 'opened']);
  expect((await registry.pendingFor('chief')).map(({ notice: { key, kind } }) => [key, kind])).toEqual([
    [`${ID}:2:chief`, 'assignment'],
  ]);
});

test('what is published again changes nothing, and wakes the same people', async () => {
  const input = aMandate();
  const first = publicationOf(begun(input), input);
  await registry.publish(first);
  expect(await registry.publish(first)).toEqual(['chief']);

  expect((await registry.mandate(ID))?.events).toHaveLength(2);
  expect(await registry.pendingFor('chief')).toHaveLength(1);
});

test('a publication that arrives late does not take the mandate back', async () => {
  const input = aMandate();
  const first = begun(input);
  const second = assigned(first);
  await registry.publish(publicationOf(first, input));
  await registry.publish(publicationOf(second));
  await registry.publish(publicationOf(first, input));

  const record = await registry.mandate(ID);
  expect(record?.snapshot).toMatchObject({ stage: 'draft', owner: ['officer'], seq: second.mandate.seq });
  expect(record?.events.map(({ seq }) => seq)).toEqual([1, 2, 3, 4]);
});

test('lists find a mandate by resolution, state, owner, due date and kind', async () => {
  const found = async (filter: object) => (await registry.mandates(filter)).map(({ id }) => id);
  expect(await found({ resolution: 'A/RES/66/183' })).toEqual([ID]);
  expect(await found({ owner: 'officer', state: 'open' })).toEqual([ID]);
  expect(await found({ owner: 'chief' })).toEqual([]);
  expect(await found({ dueBefore: '2012-09-18' })).toEqual([]);
  expect(await found({ dueBefore: '2012-09-19', kind: 'report' })).toEqual([ID]);
});

test('a start asks what is on record already', async () => {
  const known = await registry.known([ID, 'A/RES/66/183/1']);
  expect([...known.keys()]).toEqual([ID]);
  expect(known.get(ID)).toMatchObject({ state: 'open', input: { title: aMandate().title } });
});

test('time’s notices are on record under the day on which they came', async () => {
  const input = aMandate({ id: 'A/RES/66/183/38' });
  const first = begun(input);
  const later = Date.parse('2011-12-23T05:00:00Z');
  const reminded = enter(first.mandate, passing(first.mandate, later), { actor: ENGINE, commandId: null, now: later });
  await registry.publish(publicationOf(first, input));
  await registry.publish(publicationOf(reminded));
  const pending = (await registry.pendingFor('chief'))
    .map(({ notice }) => notice)
    .filter(({ mandate }) => mandate === input.id);
  expect(pending.map(({ kind, day }) => [kind, day])).toEqual([
    ['assignment', '2011-12-19'],
    ['reminder', '2011-12-23'],
  ]);
});
