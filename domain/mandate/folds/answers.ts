import type { Event } from '../event.ts';
import type { Mandate } from '../mandate.ts';
import { done } from './course.ts';
import { including, onStage } from './stage.ts';

/** With the last answer of those who were asked, the stage is done. */
export const ticked = (mandate: Mandate, event: Event & { type: 'ticked' }): Mandate =>
  onStage(mandate, event.stage, (stage) => {
    const answered = including(stage.answered, event.from);
    const after = { ...stage, answered, evidence: including(stage.evidence, ...event.evidence) };
    const isLast = stage.asked.length > 0 && stage.asked.every((person) => answered.includes(person));
    return isLast ? { ...after, ...done(event), workedOnBy: including(stage.workedOnBy, ...stage.holders) } : after;
  });
