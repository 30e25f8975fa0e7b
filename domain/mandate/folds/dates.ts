import type { Day } from '../../calendar/day.ts';
import { datesThatStand } from '../dates.ts';
import type { Event } from '../event.ts';
import { type Mandate, openStage } from '../mandate.ts';
import { onStage } from './stage.ts';

export const rescheduled = (mandate: Mandate, event: Event & { type: 'rescheduled' }): Mandate => {
  const { stage, to, by, note } = event;
  const extension = !stage || mandate.extension?.stage === stage ? null : mandate.extension;
  if (!stage) {
    const fixedDates = datesThatStand(mandate);
    return movedTo({ ...mandate, due: to, derivation: `set by ${by}: ${note}`, fixedDates, extension }, event);
  }
  const fixed = { ...mandate, extension, fixedDates: { ...mandate.fixedDates, [stage]: to } };
  return stage === openStage(mandate)?.id ? movedTo(fixed, event) : fixed;
};

export const replanned = (mandate: Mandate, event: Event & { type: 'replanned' }): Mandate => {
  const { to, derivation, station } = event;
  const suspension = mandate.suspended && { ...mandate.suspended, countsFrom: event.day };
  const planned = { ...mandate, due: to, derivation, station: station ?? mandate.station, suspended: suspension };
  return movedTo(planned, event);
};

/** Its monthly check-ins are counted from that day. */
export const suspended = (mandate: Mandate, { time, day, note }: Event & { type: 'suspended' }): Mandate => ({
  ...onStage(mandate, openStage(mandate)?.id, (stage) => ({ ...stage, toldThrough: day })),
  suspended: { since: day, time, countsFrom: day, note },
});

/** The open stage is asked for afresh from that day on. */
export const resumed = (mandate: Mandate, event: Event & { type: 'resumed' }): Mandate => {
  const { days, to, dates, stageDue, day } = event;
  const { derivation } = mandate;
  const later = days && derivation ? `${derivation}; ${days} days later, for it was suspended` : derivation;
  const resumed = { ...mandate, suspended: null, due: to, derivation: later, fixedDates: dates };
  return onStage(resumed, openStage(mandate)?.id, (stage) => ({ ...stage, due: stageDue, ...countedAfresh(day) }));
};

const countedAfresh = (day: Day) => ({ countedFrom: day, toldThrough: day, escalations: [] });

/** The open stage gets its new day, and its notices are counted afresh from the day of the change. */
const movedTo = (mandate: Mandate, { stageDue, day }: { stageDue: Day | null; day: Day }): Mandate =>
  onStage(mandate, openStage(mandate)?.id, (stage) =>
    stage.due === stageDue ? stage : { ...stage, due: stageDue, ...countedAfresh(day) },
  );
