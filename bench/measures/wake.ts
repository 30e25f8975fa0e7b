import { setTimeout as pause } from 'node:timers/promises';
import { startAll } from '../../client/starting.ts';
import { startOfDay } from '../../domain/calendar/day.ts';
import { idsOf, startBare } from '../bare.ts';
import { sampleMandates, ZONE } from '../sample.ts';
import { perSecond, until } from '../timing.ts';
import { compare, type Side } from '../turns.ts';
import type { Measure } from './measure.ts';

/** Milliseconds in which so many are surely started and have gone to sleep. */
const lead = (count: number): number => 5_000 + count * 150;

/** Mandates whose reminder falls due at one moment, until all notices are in the outbox, a second. */
export const wake: Measure = async (bench) => {
  const { wakes: n, repetitions } = bench.size;
  const stage = await bench.stage();
  const { client } = stage.env;
  const bares = await stage.bareWorker();

  const ours: Side = async (turn) => {
    const at = Date.now() + lead(n);
    // The seven-day reminder of a stage that is due on 30 December comes at midnight to the 23rd.
    const clockShift = startOfDay('2011-12-23', ZONE) - at;
    const inputs = sampleMandates({ count: n, series: `wake${turn}`, clockShift, firstDue: '2011-12-30' });
    const told = () => stage.registry.countNotices({ resolution: `A/RES/66/wake${turn}`, kind: 'reminder' });
    const mandates = await stage.mandatesWorker(clockShift);
    return mandates.runUntil(async () => {
      await startAll(client, inputs);
      await pause(at - Date.now());
      await mustBeOpen(n, () =>
        stage.registry.countNotices({ resolution: `A/RES/66/wake${turn}`, kind: 'assignment' }),
      );
      return perSecond(n, () => until(n, told));
    });
  };
  const bare: Side = async (turn) => {
    const before = stage.emptyActivities();
    const at = Date.now() + lead(n);
    await startBare(client, 'wakes', idsOf(`wake${turn}`, n), { at });
    await pause(at - Date.now());
    return perSecond(n, () => until(n, () => stage.emptyActivities() - before));
  };
  const measured = () => compare({ name: 'wake', unit: 'mandates/s', n, repetitions, ours, bare });
  return [await bares.runUntil(measured)];
};

/** Mandates that are still being opened when they ought to wake would be measured for both. */
const mustBeOpen = async (expected: number, opened: () => Promise<number>): Promise<void> => {
  const found = await opened();
  if (found < expected)
    throw new Error(
      `only ${found} of ${expected} mandates were open in time: this machine is too busy to measure "wake"`,
    );
};
