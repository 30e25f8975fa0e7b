/** What doesn't stop a mandate: a long history, Temporal's Cancel button. And what operators see of it meanwhile. */
import { actUpdate, stateQuery } from '../../workflows/messages.ts';
import { aMandate } from '../domain/mandate/a-mandate.ts';
import { person } from '../domain/mandate/life.ts';
import { until } from '../harness/until.ts';
import { devServer, PARA_37, Secretariat } from './secretariat.ts';

let office: Secretariat;

beforeAll(async () => {
  // A history counts as long here when it has thirty events.
  office = await Secretariat.open(devServer('--dynamic-config-value', 'limit.historyCount.suggestContinueAsNew=30'));
  await office.follows(aMandate());
});
afterAll(() => office.close());

const handle = () => office.env.client.workflow.getHandle(PARA_37);
const runId = async () => (await handle().describe()).runId;

/** The page that the Temporal UI shows of a workflow. */
const currentDetails = async (): Promise<string> =>
  (await handle().query<{ currentDetails: string }>('__temporal_workflow_metadata')).currentDetails;

const listed = async (query: string): Promise<string[]> => {
  const ids = [];
  for await (const { workflowId } of office.env.client.workflow.list({ query })) ids.push(workflowId);
  return ids;
};

const summaryOf = async () => {
  const { typedSearchAttributes, staticSummary } = await handle().describe();
  const attributes = typedSearchAttributes.getAll().map(({ key, value }) => [key.name, value]);
  return { attributes: Object.fromEntries(attributes) as Record<string, unknown>, summary: await staticSummary() };
};

test('operators find a mandate by its stage, its owner and its health', async () => {
  await until(
    'it is listed',
    () => listed(`MandateStage = 'assign' AND MandateOwner = 'chief'`),
    (ids) => ids.length > 0,
  );
  const { attributes, summary } = await summaryOf();
  expect(summary).toBe('A/RES/66/183, para. 37: report on the world drug problem');
  expect(attributes).toMatchObject({
    MandateResolution: 'A/RES/66/183',
    MandateKind: 'report',
    MandateStage: 'assign',
    MandateHealth: 'on-track',
    MandateDue: new Date('2012-09-18T04:00:00.000Z'),
    MandateOwner: ['chief'],
  });
});

test('its page says who has it, until when, what comes next, and what may be sent', async () => {
  const page = await currentDetails();
  expect(page).toContain('**Assignment** with chief, due Fri 30 Dec 2011 (11 days left)');
  expect(page).toContain('Whole mandate due Tue 18 Sep 2012 (274 days left): 67th session opens Tue 18 Sep 2012');
  expect(page).toContain('Next: reminder to chief on Fri 23 Dec 2011');
  expect(page).toMatch(/You may send, as Updates with one JSON object: complete, .*withdraw/);
});

test('both follow an act', async () => {
  await office.does('chief', 'complete', { to: 'officer' });
  expect(await currentDetails()).toContain('**Draft** with officer, due Tue 26 Jun 2012');
  await until(
    'the list follows',
    () => listed(`MandateStage = 'draft' AND MandateOwner = 'officer'`),
    (ids) => ids.length > 0,
  );
  expect(await listed(`MandateStage = 'assign'`)).toEqual([]);
});

test('Cancel, pressed twice, is flagged to the coordinator, and the mandate goes on', async () => {
  await handle().cancel();
  await until('it is on record', async () => (await office.shows()).events.find(({ type }) => type === 'flagged'));
  await handle().cancel();
  const letter = await until('the coordinator is told', () =>
    office.box.letters.find(({ to }) => to?.[0]?.address === 'amara.diallo@example.org'),
  );
  expect(letter?.text).toContain('somebody asked Temporal to cancel this mandate; it goes on');
  expect((await handle().describe()).status.name).toBe('RUNNING');
  expect(await office.does('officer', 'acknowledge')).toMatchObject({ state: 'open', stage: 'draft' });
});

test('a run with a long history hands over to a new one, with everything that it knew', async () => {
  const first = await runId();
  const notes = Array.from({ length: 8 }, (_, index) => `remark ${index}`);
  const answers = [];
  for (const note of notes) {
    const fields = { commandId: note, actor: person('officer'), note };
    answers.push(await handle().executeUpdate(actUpdate('comment'), { args: [fields] }));
  }
  await until('a new run', runId, (id) => id !== first);
  const before = await office.shows();
  expect(before).toMatchObject({ stage: 'draft', owner: ['officer'], due: '2012-09-18' });
  expect(before.events.map(({ seq }) => seq)).toEqual(before.events.map((_, index) => index + 1));
  expect(before.events.flatMap((event) => (event.type === 'commented' ? [event.note] : []))).toEqual(notes);
  expect(await currentDetails()).toContain('**Draft** with officer');

  // A command of the earlier run, sent again, still has its first answer.
  const fields = { commandId: 'remark 0', actor: person('officer'), note: 'remark 0' };
  expect(await handle().executeUpdate(actUpdate('comment'), { args: [fields] })).toEqual(answers[0]);
  expect(await handle().query(stateQuery)).toMatchObject({ seq: before.seq });
});

test('after the hand-over people act as before, and nobody is told a thing twice', async () => {
  expect(await office.does('officer', 'complete', { evidence: ['draft/1'] })).toMatchObject({ stage: 'clear' });
  await until('the chief is asked', () => office.box.subjects.find((subject) => subject?.startsWith('Your clearance')));
  const ids = office.box.letters.map(({ messageId }) => messageId);
  expect(new Set(ids).size).toBe(ids.length);
});
