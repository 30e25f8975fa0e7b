/** The days that a procedure makes of a plan entry, before anything has started. */
import type { Day } from '../calendar/day.ts';
import { type MandateInput, newMandate, snapshotOf, spanInWords } from '../mandate/index.ts';

export interface PlannedStage {
  stage: string;
  day: Day | null;
  /** Where the day depends on the stage's opening: the span after it, in words. */
  after: string | null;
}

export const scheduleOf = (input: MandateInput): PlannedStage[] => {
  const days = new Map(snapshotOf(newMandate(input)).stages.map(({ id, due }) => [id, due]));
  return input.procedure.stages.map(({ id, due }) => ({
    stage: id,
    day: days.get(id) ?? null,
    after: due && 'after' in due ? `within ${spanInWords(due.after)}` : null,
  }));
};
