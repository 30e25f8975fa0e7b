import type { Day } from '../calendar/day.ts';
import { type Mandate, stageOf } from './mandate.ts';

/**
 * The day on which what was due was done; null until then. Stages at the end that are counted from their opening, such
 * as the report back on a conference that was held, come after it.
 */
export const metOn = (mandate: Mandate): Day | null => {
  const { stages } = mandate.input.procedure;
  const due = stages.findLast((plan) => !plan.due || 'before' in plan.due) ?? stages.at(-1);
  return due ? (stageOf(mandate, due.id)?.closedOn ?? null) : null;
};
