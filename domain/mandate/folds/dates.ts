import type { Day } from '../../calendar/day.ts';
import { datesThatStand } from '../dates.ts';
import type { Event } from '../event.ts';
import { type Mandate, openStage } from '../mandate.ts';
import { onStage } from './stage.ts';

export const rescheduled = (mandate: Mandate, event: Event & { type: 'rescheduled' }): Mandate => {
  const { stage, to, by, note } = event;
  if (!stage) {
    const fixedDates = datesThatStand(mandate);
    return movedTo({ ...mandate, due: to, derivation: `set by ${by}: ${note}`, fixedDates }, event);
  }
  const fixed = { ...mandate, fixedDates: { ...mandate.fixedDates, [stage]: to } };
  return stage === openStage(mandate)?.id ? movedTo(fixed, event) : fixed;
};

export const replanned = (mandate: Mandate, event: Event & { type: 'replanned' }): Mandate => {
  const { to, derivation, station } = event;
  return movedTo({ ...mandate, due: to, derivation, station: station ?? mandate.station }, event);
};

/** The open stage gets its new day, and its notices are counted afresh from the day of the change. */
const movedTo = (mandate: Mandate, { stageDue, day }: { stageDue: Day | null; day: Day }): Mandate =>
  onStage(mandate, openStage(mandate)?.id, (stage) =>
    stage.due === stageDue ? stage : { ...stage, due: stageDue, countedFrom: day, toldThrough: day },
  );
