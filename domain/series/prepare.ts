/** Makes the next cycle of a series ready: with the people, the procedure and the calendar of the day on which it begins. */
import { dayAt, dayInWords, momentOn } from '../calendar/day.ts';
import type { MandateInput } from '../mandate/index.ts';
import { inputFor, type Surrounds } from '../plan/carried.ts';
import type { PlanEntry } from '../plan/plan.ts';
import { type Cycle, cycleId } from './cycle.ts';
import { beginsOn, cycleAfter, dueWith } from './next-cycle.ts';
import type { Series } from './series.ts';

export interface PreparedCycle {
  cycle: Cycle;
  /** Cycles before it whose day had passed, so that they are not started any more. */
  skipped: Cycle[];
  /** When it begins, in milliseconds of the engine's clock. */
  startsAt: number;
  /** What its mandate carries. */
  input: MandateInput;
  /** The mandate of the cycle before, where it is still open. */
  overlaps: string | null;
}

/** The hour at which a cycle begins, at the seat of its organ. */
const HOUR = 9;

/**
 * The first cycle that has not begun and whose day has not passed. The first one of a series begins at once; a later one
 * nine months before it is due, or when the one before it is due.
 * @param overlaps the mandate of the cycle before, where it is still open
 * @returns undefined where no further cycle comes
 */
export const prepareCycle = (series: Series, overlaps: string | null, around: Surrounds): PreparedCycle | undefined => {
  const now = around.clock.now();
  const skipped: Cycle[] = [];
  for (let before = series.last; ;) {
    const carried = carriedAfter(series, before, around);
    if (!carried) return undefined;
    const { cycle, input } = carried;
    if (cycle.due >= dayAt(now, input.seatZone)) {
      const startsAt = before ? momentOn(beginsOn(cycle, before), HOUR, input.seatZone) : now;
      return { cycle, skipped, startsAt, overlaps, input: { ...input, remarks: remarksOn(skipped, overlaps) } };
    }
    skipped.push(cycle);
    before = cycle;
  }
};

/** The cycle after the given one, and what its mandate carries; undefined where none comes. */
const carriedAfter = (
  { input, cadence }: Series,
  before: Cycle | null,
  around: Surrounds,
): { cycle: Cycle; input: MandateInput } | undefined => {
  const { plan, entry } = input;
  const context = { adopted: plan.adopted, subject: plan.title, organ: plan.organ, recipient: entry.recipient };
  const next = cycleAfter(cadence, before, context, around.calendar);
  if (!next) return undefined;
  const cycle = before ? next : asPlanned(entry, next);
  const carried = inputFor(forCycle(input, cycle, !before), plan, around);
  if (!carried?.due) return undefined;
  // What the calendar has made of it, a moved session moves.
  const basis = cycle.due === next.due ? { basis: { dues: [dueWith(cadence, cycle.label)], context } } : {};
  return { cycle, input: { ...carried, due: { ...carried.due, ...basis } } };
};

/** What a coordinator should know of the cycle that begins. */
const remarksOn = (skipped: Cycle[], overlaps: string | null): string[] => [
  ...skipped.map(({ label, due }) => `the cycle ${label} was skipped: its due day, ${dayInWords(due)}, had passed`),
  ...(overlaps ? [`it overlaps with the cycle before it: ${overlaps} is still open`] : []),
];

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
