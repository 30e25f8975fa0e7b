/** When a stage is due. */
import type { Day } from '../calendar/day.ts';
import { workingDayOnOrBefore } from '../calendar/station.ts';
import { type Mandate, planOf } from './mandate.ts';
import { spanFrom, type StagePlan } from './procedure.ts';

/**
 * The day on which a stage is due that opens on `opened` (null: not known yet). What a person fixed wins. A planned
 * day that falls on a holiday moves to the working day before it; the mandate's own due day stands as it is.
 */
export const dueOf = (mandate: Mandate, plan: StagePlan, opened: Day | null): Day | null => {
  const fixed = mandate.fixedDates[plan.id];
  if (fixed) return fixed;
  if (!plan.due) return null;
  if ('after' in plan.due) {
    return opened && workingDayOnOrBefore(spanFrom(opened, plan.due.after, 1, mandate.station), mandate.station);
  }
  if (!mandate.due) return null;
  if (plan.due.before.count === 0) return mandate.due;
  return workingDayOnOrBefore(spanFrom(mandate.due, plan.due.before, -1, mandate.station), mandate.station);
};

/**
 * The fixed stage days that stand when the mandate's own due day moves: those of stages that are not planned backwards
 * from it.
 */
export const datesThatStand = (mandate: Mandate): Record<string, Day> =>
  Object.fromEntries(
    Object.entries(mandate.fixedDates).filter(([stage]) => {
      const due = planOf(mandate, stage)?.due;
      return !due || 'after' in due;
    }),
  );
