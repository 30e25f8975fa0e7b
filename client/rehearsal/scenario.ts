/** How people behave in a rehearsal, and so when each act falls. */
import { dayAt, startOfDay } from '../../domain/calendar/day.ts';
import { addWorkingDays, nextWorkingMoment, type Station } from '../../domain/calendar/station.ts';
import type { Snapshot } from '../../domain/mandate/index.ts';

export const SCENARIOS = ['on-time', 'late', 'silent'] as const;
export type Scenario = (typeof SCENARIOS)[number];

/** Working days from a stage's due day to the day on which people act. */
const DISTANCE: Record<Exclude<Scenario, 'silent'>, number> = { 'on-time': -2, late: 5 };

/**
 * The moment at which the open stage of a mandate is acted on: at the beginning of a working day. Who gets a stage
 * when that day has passed acts on the next working day. Nobody acts on a stage that has no day, or in silence.
 *
 * @param now the engine's clock in milliseconds
 */
export const momentOfAct = (
  { stageDue }: Snapshot,
  station: Station,
  scenario: Scenario,
  now: number,
): number | undefined => {
  if (scenario === 'silent' || !stageDue) return undefined;
  const planned = addWorkingDays(stageDue, DISTANCE[scenario], station);
  const today = dayAt(now, station.zone);
  const day = planned > today ? planned : addWorkingDays(today, 1, station);
  return nextWorkingMoment(startOfDay(day, station.zone), station);
};
