/** Every history that was recorded, of every version, replays on the workflows as they are now. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { DeterminismViolationError } from '@temporalio/workflow';
import { Worker, type WorkflowBundleOption } from '@temporalio/worker';
import { installQuietRuntime } from '../../worker/quiet-runtime.ts';
import { testBundle } from '../harness/bundle.ts';

const FOLDER = 'test/replay';
const RECORDED = readdirSync(FOLDER, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.json'));

interface RecordedHistory {
  events: { eventType: string }[];
}

const history = (name: string): RecordedHistory =>
  JSON.parse(readFileSync(join(FOLDER, name), 'utf8')) as RecordedHistory;

let workflowBundle: WorkflowBundleOption;

beforeAll(async () => {
  installQuietRuntime();
  workflowBundle = await testBundle();
});

const replay = (recorded: RecordedHistory): Promise<void> => Worker.runReplayHistory({ workflowBundle }, recorded);

test('a whole report, a request over years and a desk are recorded', () => {
  expect(RECORDED).toEqual(expect.arrayContaining(['0.1.0/report.json', '0.1.0/request.json', '0.1.0/desk.json']));
  const acts = history('0.1.0/report.json').events.filter(({ eventType }) => eventType.endsWith('UPDATE_COMPLETED'));
  expect(acts.length).toBeGreaterThanOrEqual(11);
});

test.each(RECORDED)('%s goes on where it was', async (name) => {
  await expect(replay(history(name))).resolves.toBeUndefined();
});

test('a history in which another thing happened does not replay', async () => {
  const { events } = history('0.1.0/request.json');
  const timer = events.findIndex(({ eventType }) => eventType.endsWith('TIMER_STARTED'));
  await expect(replay({ events: events.filter((_, index) => index !== timer) })).rejects.toThrow();
  const activity = JSON.parse(JSON.stringify({ events }).replaceAll('"publish"', '"announce"')) as RecordedHistory;
  await expect(replay(activity)).rejects.toThrow(DeterminismViolationError);
});
