/** Makes the next cycle of a series ready: with the people, the procedure and the calendar of the day on which it begins. */
import { dayAt, momentOn } from '../calendar/day.ts';
import type { MandateInput } from '../mandate/index.ts';
import { inputFor, type Surrounds } from '../plan/carried.ts';
import type { PlanEntry } from '../plan/plan.ts';
import { beginsOn, type Cycle, cycleAfter, cycleId } from './cycle.ts';
import type { Series } from './series.ts';

export interface PreparedCycle {
  cycle: Cycle;
  /** Cycles before it whose day had passed, so that they are not started any more. */
  skipped: Cycle[];
  /** When it begins, in milliseconds of the engine's clock. */
  startsAt: number;
  /** What its mandate carries. */
  input: MandateInput;
}

/** The hour at which a cycle begins, at the seat of its organ. */
const HOUR = 9;

/**
 * The first cycle that has not begun and whose day has not passed. The first one of a series begins at once; a later one
 * nine months before it is due, or when the one before it is due.
 * @returns undefined where no further cycle comes
 */
export const prepareCycle = ({ input, cadence, last }: Series, around: Surrounds): PreparedCycle | undefined => {
  const { plan, entry } = input;
  const now = around.clock.now();
  const context = { adopted: plan.adopted, subject: plan.title, organ: plan.organ, recipient: entry.recipient };
  const skipped: Cycle[] = [];
  let before = last;
  for (;;) {
    const next = cycleAfter(cadence, before, context, around.calendar);
    if (!next) return undefined;
    const cycle = before ? next : asPlanned(entry, next);
    const carried = inputFor(forCycle(input, cycle, !before), plan, around);
    if (!carried) return undefined;
    const today = dayAt(now, carried.seatZone);
    if (cycle.due >= today) {
      const begins = before ? momentOn(beginsOn(cycle, before), HOUR, carried.seatZone) : now;
      return { cycle, skipped, startsAt: begins, input: carried };
    }
    skipped.push(cycle);
    before = cycle;
  }
};

/** The plan may have another day for the first cycle: a coordinator's. */
const asPlanned = ({ due, derivation }: PlanEntry, cycle: Cycle): Cycle =>
  due ? { ...cycle, due, derivation: derivation ?? cycle.derivation } : cycle;

/** The plan's entry as that of one cycle. Stage days that were fixed are those of the first one. */
const forCycle = ({ id, entry }: Series['input'], cycle: Cycle, isFirst: boolean): PlanEntry => ({
  ...entry,
  id: cycleId(id, cycle),
  due: cycle.due,
  derivation: cycle.derivation,
  dates: isFirst ? entry.dates : {},
  series: null,
});
