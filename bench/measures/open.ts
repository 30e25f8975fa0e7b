import { startAll } from '../../client/starting.ts';
import { idsOf, startBare } from '../bare.ts';
import { MORNING, sampleMandates } from '../sample.ts';
import { perSecond, until } from '../timing.ts';
import { compare, type Side } from '../turns.ts';
import type { Measure } from './measure.ts';

/** Mandates started and on record with their first stage, a second, against workflows with one empty activity. */
export const open: Measure = async (bench) => {
  const { mandates: n, repetitions } = bench.size;
  const stage = await bench.stage();
  const { client } = stage.env;
  const shift = MORNING();

  const ours: Side = async (turn) => {
    const inputs = sampleMandates({ count: n, series: `open${turn}`, clockShift: shift });
    // The notice of the assignment is written with the stage that it is about.
    const opened = () => stage.registry.countNotices({ resolution: `A/RES/66/open${turn}`, kind: 'assignment' });
    return perSecond(n, async () => {
      await startAll(client, inputs);
      await until(n, opened);
    });
  };
  const bare: Side = async (turn) => {
    const before = stage.emptyActivities();
    return perSecond(n, async () => {
      await startBare(client, 'acts', idsOf(`open${turn}`, n));
      await until(n, () => stage.emptyActivities() - before);
    });
  };
  const measured = () => compare({ name: 'open', unit: 'mandates/s', n, repetitions, ours, bare });
  const [mandates, bares] = [await stage.mandatesWorker(shift), await stage.bareWorker()];
  return [await mandates.runUntil(() => bares.runUntil(measured))];
};
