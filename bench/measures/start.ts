import { startAll } from '../../client/starting.ts';
import { idsOf, inLanes, startBare } from '../bare.ts';
import { MORNING, sampleMandates } from '../sample.ts';
import { perSecond } from '../timing.ts';
import { compare, type Side } from '../turns.ts';
import type { Measure } from './measure.ts';

/** Mandates that the client starts a second while no worker polls, against workflows that only wait. */
export const start: Measure = async (bench) => {
  const { mandates: n, repetitions } = bench.size;
  const { client } = (await bench.stage()).env;
  // What nobody has taken up would be done by the first worker of the next measurement.
  const clear = (ids: readonly string[]) => inLanes(ids, (id) => client.workflow.getHandle(id).terminate('measured'));

  const ours: Side = async (turn) => {
    const inputs = sampleMandates({ count: n, series: `start${turn}`, clockShift: MORNING() });
    const rate = await perSecond(n, () => startAll(client, inputs));
    await clear(inputs.map(({ id }) => id));
    return rate;
  };
  const bare: Side = async (turn) => {
    const ids = idsOf(`start${turn}`, n);
    const rate = await perSecond(n, () => startBare(client, 'waits', ids));
    await clear(ids);
    return rate;
  };
  return [await compare({ name: 'start', unit: 'mandates/s', n, repetitions, ours, bare })];
};
