/** A worker that is killed without a word: every notice still arrives, and the ledger accounts for what went out twice. */
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { jest } from '@jest/globals';
import { TestWorkflowEnvironment } from '@temporalio/testing';
import pg from 'pg';
import { Mandates } from '../../client/index.ts';
import { clockWith } from '../../client/clock.ts';
import { startAll } from '../../client/starting.ts';
import { LazyTemporal } from '../../client/temporal.ts';
import { temporalCliPath } from '../../local/index.ts';
import { openRegistry, type Registry } from '../../registry/index.ts';
import { DIRECTORY } from '../activities/office.ts';
import { Postbox } from '../activities/postbox.ts';
import { aMandate } from '../domain/mandate/a-mandate.ts';
import { freshDatabase, type FreshDatabase } from '../harness/index.ts';
import { until } from '../harness/until.ts';

jest.setTimeout(180_000);

const [DECIDED, SENDING] = ['A/RES/66/183/37', 'A/RES/66/183/36'] as const;
const clockShift = Date.parse('2011-12-20T10:00:00-05:00') - Date.now();
let database: FreshDatabase;
let temporal: TestWorkflowEnvironment;
let registry: Registry;
let box: Postbox;
let mandates: Mandates;
let worker: ChildProcess;

/** The worker as production runs it. */
const startWorker = async (): Promise<ChildProcess> => {
  const child = spawn(process.execPath, ['dist/worker/main.js'], {
    stdio: ['ignore', 'pipe', 'inherit'],
    env: {
      ...process.env,
      DATABASE_URL: database.url,
      SMTP_URL: box.url,
      TEMPORAL_ADDRESS: temporal.address,
      MANDATES_CLOCK_SHIFT: String(clockShift),
    },
  });
  await once(child.stdout, 'data');
  return child;
};

const kill = async (child: ChildProcess): Promise<void> => {
  child.kill('SIGKILL');
  await once(child, 'exit');
};

/** Sends the draft to the chief for clearance: urgent, and so told at once. */
const toClearance = (id: string) => mandates.act(id, 'complete', { by: 'officer', evidence: ['draft/1'] });

/** The letters that the chief got about a clearance. */
const chiefsLetters = (id: string) =>
  box.letters.filter(({ to, text }) => to?.[0]?.name === 'Lucía Ferrer' && text?.includes(id));

const statusOf = async (id: string): Promise<string | undefined> => {
  const row = (await registry.mails()).find(({ mandate, person }) => mandate === id && person === 'chief');
  return row && `${row.status} ×${row.attempts}`;
};

beforeAll(async () => {
  [database, box, temporal] = await Promise.all([
    freshDatabase(),
    Postbox.open(),
    TestWorkflowEnvironment.createLocal({
      server: {
        executable: { type: 'existing-path', path: await temporalCliPath() },
        log: { format: 'json', level: 'error' },
      },
    }),
  ]);
  registry = await openRegistry(database.url);
  await registry.migrate();
  await registry.applyDirectory(DIRECTORY);
  mandates = new Mandates({
    registry,
    temporal: new LazyTemporal({ address: temporal.address, namespace: 'default' }),
    clock: clockWith(clockShift),
    configDir: 'config',
  });
  worker = await startWorker();
  await startAll(
    temporal.client,
    [DECIDED, SENDING].map((id) => aMandate({ id, clockShift })),
  );
  for (const id of [DECIDED, SENDING]) await mandates.act(id, 'complete', { by: 'chief', to: 'officer' });
});

afterAll(async () => {
  worker.kill('SIGTERM');
  await once(worker, 'exit');
  await mandates.close();
  await temporal.teardown();
  await box.close();
  await database.drop();
});

test('the worker is killed while one mail is on its way, and another act is decided but not on record', async () => {
  const isSent = new Promise<void>((resolve) => {
    box.onLetter = () => new Promise(() => resolve());
  });
  await toClearance(SENDING);
  await isSent;

  const registryIsBusy = new pg.Client({ connectionString: database.url });
  await registryIsBusy.connect();
  await registryIsBusy.query('begin; lock table events in exclusive mode');
  expect(await toClearance(DECIDED)).toMatchObject({ stage: 'clear' });
  await kill(worker);
  await registryIsBusy.query('rollback');
  await registryIsBusy.end();

  expect(await statusOf(SENDING)).toBe('sending ×1');
  expect(chiefsLetters(DECIDED)).toEqual([]);
});

test('started again, it has the decision put on record, and its mail sent once', async () => {
  box.onLetter = () => Promise.resolve();
  worker = await startWorker();
  await until('the chief hears of it', () => chiefsLetters(DECIDED).length > 0, Boolean, 90);
  await until(
    'the ledger knows',
    () => statusOf(DECIDED),
    (status) => status === 'sent ×1',
  );
  expect(await mandates.show(DECIDED)).toMatchObject({ stage: 'clear', owner: ['chief'] });
});

test('the mail that was on its way goes out again under the same Message-ID, and the ledger counts both', async () => {
  await until(
    'the ledger knows',
    () => statusOf(SENDING),
    (status) => status === 'sent ×2',
    90,
  );
  const letters = chiefsLetters(SENDING);
  expect(letters).toHaveLength(2);
  expect(new Set(letters.map(({ messageId }) => messageId)).size).toBe(1);
});

test('nothing else was sent twice', async () => {
  const ledger = await registry.mails();
  expect(ledger.filter(({ attempts }) => attempts > 1).map(({ mandate }) => mandate)).toEqual([SENDING]);
  expect(box.letters).toHaveLength(ledger.length + 1);
});
