/** How fast mandates are started, opened and woken, against bare workflows on the same server, run by turns. */
import { setTimeout as sleep } from 'node:timers/promises';
import type { Client } from '@temporalio/client';
import { startAll } from '../client/starting.ts';
import { momentOn, startOfDay } from '../domain/calendar/day.ts';
import type { acts, waits, wakes } from './bare-workflows.ts';
import type { Row, Size } from './row.ts';
import { sampleMandates } from './sample.ts';
import { BARE_QUEUE, type Stage } from './stage.ts';
import { median, rounded } from './statistics.ts';

const AT_ONCE = 32;
const ZONE = 'America/New_York';

/** A morning of work, so that mails go out at once. */
const MORNING = () => momentOn('2011-12-19', 9, ZONE) - Date.now();

type Bare = typeof waits | typeof acts | typeof wakes;

const startBare = async (client: Client, workflow: string, ids: string[], args: Parameters<Bare>): Promise<void> => {
  const left = [...ids];
  const lane = async (): Promise<void> => {
    for (let id = left.shift(); id; id = left.shift()) {
      await client.workflow.start(workflow, { workflowId: id, taskQueue: BARE_QUEUE, args });
    }
  };
  await Promise.all(Array.from({ length: Math.min(AT_ONCE, ids.length) }, lane));
};

const idsOf = (series: string, count: number): string[] =>
  Array.from({ length: count }, (_, index) => `bare/${series}/${index}`);

const until = async (isDone: () => boolean | Promise<boolean>): Promise<void> => {
  while (!(await isDone())) await sleep(5);
};

const perSecond = (count: number, since: number): number => (count / (performance.now() - since)) * 1000;

interface Pair {
  ours: number[];
  bare: number[];
}

/** Runs both sides by turns, so that neither has the better half of the machine's day. */
const byTurns = async (
  repetitions: number,
  ours: (turn: string) => Promise<number>,
  bare: (turn: string) => Promise<number>,
): Promise<Pair> => {
  const pair: Pair = { ours: [], bare: [] };
  for (let turn = 0; turn < repetitions; turn++) {
    pair.ours.push(await ours(String(turn)));
    pair.bare.push(await bare(String(turn)));
  }
  return pair;
};

const rowOf = (name: string, unit: string, n: number, { ours, bare }: Pair): Row => ({
  name,
  value: rounded(median(ours)),
  unit,
  baseline: rounded(median(bare)),
  ratio: rounded(median(ours.map((value, index) => value / (bare[index] ?? NaN)))),
  n,
});

/** Mandates started a second by the client, while no worker polls. */
export const start = async ({ env: { client } }: Stage, { mandates: count, repetitions }: Size): Promise<Row> => {
  const ours = async (turn: string): Promise<number> => {
    const inputs = sampleMandates({ count, series: `start${turn}`, clockShift: MORNING() });
    const since = performance.now();
    await startAll(client, inputs);
    return perSecond(count, since);
  };
  const bare = async (turn: string): Promise<number> => {
    const since = performance.now();
    await startBare(client, 'waits', idsOf(`start${turn}`, count), []);
    return perSecond(count, since);
  };
  const row = rowOf('start', 'mandates/s', count, await byTurns(repetitions, ours, bare));
  // What nobody has taken up would be done by the first worker of the next measurement.
  for await (const { workflowId } of client.workflow.list({ query: 'ExecutionStatus = "Running"' })) {
    await client.workflow.getHandle(workflowId).terminate('measured');
  }
  return row;
};

/** Until the first stage of each is in the registry, against one empty activity. */
export const open = async (stage: Stage, { mandates: count, repetitions }: Size): Promise<Row> => {
  const { client } = stage.env;
  let done = 0;
  const bareWorker = await stage.bareWorker(() => done++);
  const shift = MORNING();
  const worker = await stage.mandatesWorker(shift);
  const ours = async (turn: string): Promise<number> => {
    const inputs = sampleMandates({ count, series: `open${turn}`, clockShift: shift });
    const since = performance.now();
    await startAll(client, inputs);
    await until(async () => (await stage.registry.mandates({ resolution: `A/RES/66/open${turn}` })).length === count);
    return perSecond(count, since);
  };
  const bare = async (turn: string): Promise<number> => {
    done = 0;
    const since = performance.now();
    await startBare(client, 'acts', idsOf(`open${turn}`, count), []);
    await until(() => done === count);
    return perSecond(count, since);
  };
  const pair = await worker.runUntil(() => bareWorker.runUntil(() => byTurns(repetitions, ours, bare)));
  return rowOf('open', 'mandates/s', count, pair);
};

/** Seconds between the start of the sleepers and the moment at which all of them wake. */
const LEAD = (count: number): number => 5_000 + count * 40;

/** Mandates whose reminder falls due at one moment, until all notices are in the outbox. */
export const wake = async (stage: Stage, { wakes: count, repetitions }: Size): Promise<Row> => {
  const { client } = stage.env;
  let done = 0;
  const bareWorker = await stage.bareWorker(() => done++);
  const ours = async (turn: string): Promise<number> => {
    // The seven-day reminder of a stage that is due on 30 December comes at midnight to the 23rd.
    const at = Date.now() + LEAD(count);
    const clockShift = startOfDay('2011-12-23', ZONE) - at;
    const worker = await stage.mandatesWorker(clockShift);
    return worker.runUntil(async () => {
      await startAll(client, sampleMandates({ count, series: `wake${turn}`, clockShift, firstDue: '2011-12-30' }));
      await sleep(at - Date.now());
      const since = performance.now();
      await until(
        async () =>
          (await stage.registry.countNotices({ resolution: `A/RES/66/wake${turn}`, kind: 'reminder' })) === count,
      );
      return perSecond(count, since);
    });
  };
  const bare = async (turn: string): Promise<number> => {
    done = 0;
    const at = Date.now() + LEAD(count);
    await startBare(client, 'wakes', idsOf(`wake${turn}`, count), [{ at }]);
    await sleep(at - Date.now());
    const since = performance.now();
    await until(() => done === count);
    return perSecond(count, since);
  };
  const pair = await bareWorker.runUntil(() => byTurns(repetitions, ours, bare));
  return rowOf('wake', 'mandates/s', count, pair);
};
