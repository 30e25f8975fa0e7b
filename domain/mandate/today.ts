import { type Day, dayAt } from '../calendar/day.ts';
import type { Mandate } from './mandate.ts';

/** The day it is where the work is done, and where the mandate's due day ends. Near midnight they may differ. */
export interface Today {
  /** At the duty station: stages open and notices go by it. */
  atStation: Day;
  /** At the seat of the organ that gets the result: what is in time goes by it. */
  atSeat: Day;
}

/** @param now the engine's clock, in milliseconds since 1970 */
export const todayFor = (mandate: Mandate, now: number): Today => ({
  atStation: dayAt(now, mandate.station.zone),
  atSeat: dayAt(now, mandate.input.seatZone),
});

/** Whether the day has come in neither place. */
export const isAhead = (day: Day, { atStation, atSeat }: Today): boolean => day > atStation && day > atSeat;
