import type { Event } from './event.ts';
import { approved, returned } from './folds/clearance.ts';
import { closed, completed, opened } from './folds/course.ts';
import { replanned, rescheduled } from './folds/dates.ts';
import { reassigned } from './folds/people.ts';
import { including, onStage } from './folds/stage.ts';
import type { Mandate } from './mandate.ts';

/** The mandate after the event. Total: an event that is on record is a fact, and is folded whatever came before. */
export const evolve = (mandate: Mandate, event: Event): Mandate => ({ ...fold(mandate, event), seq: event.seq });

const fold = (mandate: Mandate, event: Event): Mandate => {
  switch (event.type) {
    case 'opened':
      return opened(mandate, event);
    case 'completed':
      return completed(mandate, event);
    case 'approved':
      return approved(mandate, event);
    case 'returned':
      return returned(mandate, event);
    case 'reassigned':
      return reassigned(mandate, event);
    case 'rescheduled':
      return rescheduled(mandate, event);
    case 'replanned':
      return replanned(mandate, event);
    case 'reminded':
    case 'escalated':
      return onStage(mandate, event.stage, (stage) => ({ ...stage, toldThrough: event.day }));
    case 'undeliverable':
      return { ...mandate, undelivered: including(mandate.undelivered, event.notice) };
    case 'closed':
      return closed(mandate, event);
    default:
      return mandate;
  }
};

/** The mandate that a record of events describes. */
export const replay = (mandate: Mandate, events: readonly Event[]): Mandate => events.reduce(evolve, mandate);
