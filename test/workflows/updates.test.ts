/** What people send to a running mandate, and what comes back: on a server that keeps its history as in earnest. */
import type { WorkflowHandle } from '@temporalio/client';
import { actUpdate, historyQuery, stateQuery } from '../../workflows/messages.ts';
import type { Action, Answer } from '../../domain/mandate/index.ts';
import { aMandate } from '../domain/mandate/a-mandate.ts';
import { person } from '../domain/mandate/life.ts';
import { until } from '../harness/until.ts';
import { devServer, Secretariat } from './secretariat.ts';

let office: Secretariat;
let count = 0;

beforeAll(async () => {
  office = await Secretariat.open(devServer());
});
afterAll(() => office.close());

/** A mandate of its own for each test. */
const another = async () => {
  const id = `A/RES/66/183/${++count}`;
  await office.follows(aMandate({ id, paragraph: String(count) }));
  const handle = office.env.client.workflow.getHandle(id);
  const send = (action: Action, ...args: unknown[]): Promise<Answer> =>
    handle.executeUpdate(actUpdate(action), { args: [args[0]] as [unknown] });
  await until('its start is on record, and nothing is under way', async () => {
    const { raw } = await handle.describe();
    return (await office.registry.mandate(id)) && !raw.pendingWorkflowTask && !raw.pendingActivities?.length;
  });
  const lines = async () => (await handle.query(historyQuery)).map(({ type, by }) => `${type} by ${by}`);
  const historyLength = async () => (await handle.fetchHistory()).events?.length;
  return { id, handle, send, lines, historyLength };
};

/** Of each Update in the history, the workflow task in which it was accepted. */
const acceptedIn = async (handle: WorkflowHandle): Promise<string[]> =>
  ((await handle.fetchHistory()).events ?? []).flatMap(
    ({ workflowExecutionUpdateAcceptedEventAttributes: accepted }) =>
      accepted ? [String(accepted.acceptedRequestSequencingEventId)] : [],
  );

const reasonOf = async (sending: Promise<unknown>): Promise<string> => {
  const failure = await sending.then(
    () => undefined,
    (error: unknown) => (error as Error).cause as Error & { type: string },
  );
  return failure ? `${failure.type}: ${failure.message}` : 'taken';
};

test('what is refused has a reason, and leaves no trace in the history', async () => {
  const { send, historyLength, lines } = await another();
  const [length, before] = [await historyLength(), await lines()];
  const officer = person('officer');
  expect(await reasonOf(send('complete', { actor: officer, to: 'officer' }))).toMatch(/^NotYours: officer may not/);
  expect(await reasonOf(send('approve', { actor: officer }))).toMatch(/^BadInput: the stage assign is not a clearance/);
  expect(await reasonOf(send('reschedule', { actor: officer, due: '18 September' }))).toMatch(
    /^BadInput: "due" of reschedule must be a day/,
  );
  expect(await reasonOf(send('complete', { actor: officer, whom: 'officer' }))).toMatch(
    /^BadInput: complete has no field "whom"; it takes /,
  );
  expect(await reasonOf(send('comment', 'hello'))).toMatch(/^BadInput: comment takes one JSON object/);
  expect(await historyLength()).toBe(length);
  expect(await lines()).toEqual(before);
});

test('a command that is sent again returns the first answer, and changes nothing', async () => {
  const { id, handle, send, lines } = await another();
  const command = { commandId: 'assign-1', actor: person('chief'), to: 'officer' };
  const first = await send('complete', command);
  const before = await lines();
  expect(first).toMatchObject({ stage: 'draft', message: `${id}: complete recorded; open stage: draft` });
  expect(await send('complete', command)).toEqual(first);
  // The same command in other words is still the same command.
  expect(await send('comment', { commandId: 'assign-1', actor: person('chief'), note: 'again' })).toEqual(first);
  expect(await lines()).toEqual(before);
  expect(await handle.query(stateQuery)).toMatchObject({ stage: 'draft', owner: ['officer'] });
});

test('two Updates in one workflow task see each other', async () => {
  const { handle, send } = await another();
  await send('complete', { actor: person('chief'), to: 'officer' });
  await send('complete', { actor: person('officer'), evidence: ['draft/1'] });
  await office.stopWorker();
  const approve = () => reasonOf(send('approve', { actor: person('chief') }));
  const comment = (note: string) => send('comment', { actor: person('head'), note });
  const sent = Promise.all([comment('one'), approve(), approve(), comment('two')]);
  await until('all wait for a worker', async () => (await handle.describe()).raw.pendingWorkflowTask);
  await office.startWorker();
  const [one, ...rest] = await sent;
  const two = rest.pop() as Answer;
  expect(rest).toEqual(expect.arrayContaining(['taken', expect.stringMatching(/^NotNow: chief has cleared/)]));
  expect(Math.abs(one.seq - two.seq)).toBeGreaterThan(0);
  expect(new Set((await acceptedIn(handle)).slice(-3)).size).toBe(1);
  expect(await handle.query(stateQuery)).toMatchObject({ stage: 'clear', owner: ['head'] });
});

test('an Update without an actor, as the Temporal UI sends it, counts and is flagged to the coordinator', async () => {
  const { id, send, lines } = await another();
  expect(await send('complete', { to: 'officer' })).toMatchObject({ stage: 'draft' });
  expect(await lines()).toEqual([
    'started by coordinator',
    'opened by coordinator',
    'flagged by engine',
    'completed by unattributed',
    'opened by unattributed',
  ]);
  const letter = await until('the coordinator is told', () =>
    office.box.letters.find(
      ({ to, subject }) => to?.[0]?.name === 'Amara Diallo' && subject?.includes(`para. ${count}`),
    ),
  );
  expect(letter?.text).toContain('complete came from Temporal without the name of a person');
  expect((await office.shows(id)).events.find(({ type }) => type === 'completed')?.channel).toBe('temporal');
});
