/** A server that is needed and does not answer: one line that says which, and how to start it; and nothing is lost. */
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { jest } from '@jest/globals';
import { TestWorkflowEnvironment } from '@temporalio/testing';
import { NativeConnection } from '@temporalio/worker';
import type { StartReport } from '../../client/index.ts';
import { temporalCliPath } from '../../local/index.ts';
import { openRegistry } from '../../registry/index.ts';
import { ensureSearchAttributes } from '../../worker/search-attributes.ts';
import { DIRECTORY } from '../activities/office.ts';
import { freshDatabase, type FreshDatabase } from '../harness/index.ts';
import { aFolder, type Ending, json, mandates } from './program.ts';

jest.setTimeout(180_000);

/** Nothing listens on it. */
const NOWHERE = '127.0.0.1:9';
const ID = 'A/RES/66/183/37';
const folder = aFolder();
const plan = join(folder, 'plan.yaml');
let database: FreshDatabase;
let temporal: TestWorkflowEnvironment;

beforeAll(async () => {
  [database, temporal] = await Promise.all([freshDatabase(), aTemporal()]);
  const registry = await openRegistry(database.url);
  await registry.migrate();
  await registry.applyDirectory(DIRECTORY);
  await registry.close();
  await mandates(['plan', 'examples/A_RES_66_183.txt', '--as-of', '2011-12-19', '-o', plan]);
});
afterAll(async () => {
  await temporal.teardown();
  await database.drop();
  rmSync(folder, { recursive: true });
});

const aTemporal = async (): Promise<TestWorkflowEnvironment> =>
  TestWorkflowEnvironment.createLocal({
    server: {
      executable: { type: 'existing-path', path: await temporalCliPath() },
      log: { format: 'json', level: 'error' },
    },
  });

const CLOCK = { MANDATES_CLOCK_SHIFT: String(Date.parse('2011-12-19T14:00:00Z') - Date.now()) };
const noDatabase = { ...CLOCK, DATABASE_URL: `postgres://mandates@${NOWHERE}/mandates`, TEMPORAL_ADDRESS: NOWHERE };
const noTemporal = () => ({ ...CLOCK, DATABASE_URL: database.url, TEMPORAL_ADDRESS: NOWHERE });
const noWorker = () => ({ ...CLOCK, DATABASE_URL: database.url, TEMPORAL_ADDRESS: temporal.address });

const expectSilence = ({ code, out, err }: Ending, line: RegExp): void => {
  expect({ code, out }).toEqual({ code: 3, out: '' });
  expect(err.trimEnd().split('\n')).toEqual([expect.stringMatching(line)]);
};

const EVERY: string[][] = [
  ['list'],
  ['show', ID],
  ['do', ID, 'comment', '--by', 'officer', '--note', 'x'],
  ['mail', 'list'],
  ['mail', 'hold'],
  ['directory', 'show'],
];

test('without PostgreSQL every command ends with 3 and says so', async () => {
  const endings = await Promise.all(
    [...EVERY, ['start', plan]].map((words) => mandates([...words, '--json'], noDatabase)),
  );
  for (const ending of endings) {
    expectSilence(
      ending,
      /^PostgreSQL does not answer at 127\.0\.0\.1:9\/mandates: start it with "npx mandates up", or set DATABASE_URL$/,
    );
  }
});

test('without Temporal what needs it ends with 3; lists are still read from the record', async () => {
  const needing = [
    ['start', plan],
    ['do', ID, 'comment', '--by', 'officer', '--note', 'x'],
    ['mail', 'release'],
  ];
  const endings = await Promise.all(needing.map((words) => mandates([...words, '--json'], noTemporal())));
  for (const ending of endings) {
    expectSilence(
      ending,
      /^Temporal does not answer at 127\.0\.0\.1:9: start it with "npx mandates up", or set TEMPORAL_ADDRESS$/,
    );
  }
  expect(await mandates(['list', '--json'], noTemporal())).toMatchObject({ code: 0, out: '' });
});

test('where no worker has ever run, a start says that one is needed first', async () => {
  expectSilence(
    await mandates(['start', plan, '--json'], noWorker()),
    /^no worker has prepared Temporal's namespace "default" yet: start one with /,
  );
});

test('with no worker running a start is kept for when one runs, and the doctor says what is wrong', async () => {
  const connection = await NativeConnection.connect({ address: temporal.address });
  await ensureSearchAttributes(connection, 'default');
  await connection.close();
  const [report] = await json<StartReport>(['start', plan], noWorker());
  expect(report?.started).toHaveLength(15);
  expect(report?.unrecorded).toEqual(report?.started);
  const [again] = await json<StartReport>(['start', plan], noWorker());
  expect(again?.started).toEqual([]);
  const { code, out } = await mandates(['doctor'], noWorker());
  expect(code).toBe(1);
  expect(out).toContain('none asks for work: start one with "npx mandates up"');
});

test('an act that no worker answers ends with 3', async () => {
  const words = [
    ['show', ID],
    ['do', ID, 'complete', '--by', 'chief', '--to', 'officer'],
  ];
  const endings = await Promise.all(words.map((each) => mandates([...each, '--json'], noWorker())));
  for (const ending of endings) {
    expectSilence(
      ending,
      /^no worker answers for this mandate: start one with "npx mandates up" \(or "npm run worker"\), and say it again$/,
    );
  }
});
