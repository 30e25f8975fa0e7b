import { startAll } from '../../client/starting.ts';
import { idsOf, startBare } from '../bare.ts';
import { MORNING, sampleMandates } from '../sample.ts';
import { compare, type Side } from '../turns.ts';
import { WorkerProcess } from '../worker-process.ts';
import type { Measure } from './measure.ts';

/**
 * Kilobytes by which a worker grows for each open mandate in its cache, against a workflow that only waits. What it loads
 * once, and the room that its garbage takes, is there before the counting begins.
 */
export const memory: Measure = async (bench) => {
  const { cached: n, warm, repetitions } = bench.size;
  const stage = await bench.stage();
  const { client } = stage.env;

  const growth = async (worker: WorkerProcess, startTo: (from: number, to: number) => Promise<unknown>) => {
    try {
      await startTo(0, warm);
      const before = await worker.memoryHolding(warm);
      await startTo(warm, warm + n);
      return ((await worker.memoryHolding(warm + n)) - before) / n / 1000;
    } finally {
      await worker.stop();
    }
  };
  const ours: Side = async (turn) => {
    const clockShift = MORNING();
    const inputs = sampleMandates({ count: warm + n, series: `memory${turn}`, clockShift });
    const worker = await WorkerProcess.start(stage, { kind: 'mandates', clockShift });
    return growth(worker, (from, to) => startAll(client, inputs.slice(from, to)));
  };
  const bare: Side = async (turn) => {
    const ids = idsOf(`memory${turn}`, warm + n);
    const worker = await WorkerProcess.start(stage, { kind: 'bare' });
    return growth(worker, (from, to) => startBare(client, 'waits', ids.slice(from, to)));
  };
  return [await compare({ name: 'memory', unit: 'kB/mandate', n, repetitions, ours, bare })];
};
