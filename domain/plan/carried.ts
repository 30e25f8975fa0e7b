/** What the mandate of a plan's entry carries while it runs. */
import { dayAt } from '../calendar/day.ts';
import { type Calendar, seatOf, stationSlice } from '../calendar/index.ts';
import { type Directory, officeOf } from '../directory/index.ts';
import type { Actor, MandateInput, Procedure } from '../mandate/index.ts';
import { inputOf, lastYearOf } from './input.ts';
import type { Plan, PlanEntry } from './plan.ts';

export interface Surrounds {
  procedures: ReadonlyMap<string, Procedure>;
  calendar: Calendar;
  directory: Directory;
  /** The engine's clock, in milliseconds, and how far it is from the server's. */
  clock: { now(): number; shift: number };
  startedBy: Actor;
}

/** What the entry's mandate carries; undefined where its procedure or its office is not known. */
export const inputFor = (
  entry: PlanEntry,
  plan: Omit<Plan, 'entries'>,
  around: Surrounds,
): MandateInput | undefined => {
  const { procedures, calendar, directory, clock, startedBy } = around;
  const procedure = procedures.get(entry.procedure);
  const office = officeOf(directory, entry.office);
  if (!procedure || !office) return undefined;
  const seatZone = seatOf(calendar, entry.recipient ?? plan.organ).zone;
  const today = dayAt(clock.now(), seatZone);
  const station = stationSlice(
    calendar,
    office.station,
    `${today.slice(0, 4)}-01-01`,
    `${lastYearOf(entry, today)}-12-31`,
  );
  return inputOf(entry, {
    resolution: plan.resolution,
    procedure,
    station,
    seatZone,
    clockShift: clock.shift,
    startedBy,
  });
};
