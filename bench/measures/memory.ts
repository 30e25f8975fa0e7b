import { startAll } from '../../client/starting.ts';
import { idsOf, startBare } from '../bare.ts';
import { MORNING, sampleMandates } from '../sample.ts';
import { compare, type Side } from '../turns.ts';
import { WorkerProcess } from '../worker-process.ts';
import type { Measure } from './measure.ts';

/** Mandates that a worker has taken up before the counting begins, so that what it loads once is not counted. */
const WARM = 50;

/** Kilobytes by which a worker grows for each open mandate in its cache, against a workflow that only waits. */
export const memory: Measure = async (bench) => {
  const { cached: n, repetitions } = bench.size;
  const stage = await bench.stage();
  const { client } = stage.env;

  const growth = async (worker: WorkerProcess, startTo: (from: number, to: number) => Promise<unknown>) => {
    try {
      await startTo(0, WARM);
      const before = await worker.memoryHolding(WARM);
      await startTo(WARM, WARM + n);
      return ((await worker.memoryHolding(WARM + n)) - before) / n / 1000;
    } finally {
      await worker.stop();
    }
  };
  const ours: Side = async (turn) => {
    const clockShift = MORNING();
    const inputs = sampleMandates({ count: WARM + n, series: `memory${turn}`, clockShift });
    const worker = await WorkerProcess.start(stage, { kind: 'mandates', clockShift });
    return growth(worker, (from, to) => startAll(client, inputs.slice(from, to)));
  };
  const bare: Side = async (turn) => {
    const ids = idsOf(`memory${turn}`, WARM + n);
    const worker = await WorkerProcess.start(stage, { kind: 'bare' });
    return growth(worker, (from, to) => startBare(client, 'waits', ids.slice(from, to)));
  };
  return [await compare({ name: 'memory', unit: 'kB/mandate', n, repetitions, ours, bare })];
};
