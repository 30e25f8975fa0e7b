import type { Event } from './event.ts';
import { ticked } from './folds/answers.ts';
import { approved, objected, reopened, returned } from './folds/clearance.ts';
import { closed, completed, corrected, imported, opened } from './folds/course.ts';
import { replanned, rescheduled, resumed, suspended } from './folds/dates.ts';
import { delegated, reassigned } from './folds/people.ts';
import { including, onStage } from './folds/stage.ts';
import { placeAmong } from './holders.ts';
import { type Mandate, stageOf } from './mandate.ts';

/** The mandate after the event. Total: an event that is on record is a fact, and is folded whatever came before. */
export const evolve = (mandate: Mandate, event: Event): Mandate => ({ ...fold(mandate, event), seq: event.seq });

const fold = (mandate: Mandate, event: Event): Mandate => {
  switch (event.type) {
    case 'imported':
      return imported(mandate, event);
    case 'opened':
      return opened(mandate, event);
    case 'completed':
      return completed(mandate, event);
    case 'approved':
      return approved(mandate, event);
    case 'returned':
      return returned(mandate, event);
    case 'objected':
      return objected(mandate, event);
    case 'ticked':
      return ticked(mandate, event);
    case 'reopened':
      return reopened(mandate, event);
    case 'corrected':
      return corrected(mandate, event);
    case 'reassigned':
      return reassigned(mandate, event);
    case 'delegated':
      return delegated(mandate, event);
    case 'rescheduled':
      return rescheduled(mandate, event);
    case 'replanned':
      return replanned(mandate, event);
    case 'suspended':
      return suspended(mandate, event);
    case 'resumed':
      return resumed(mandate, event);
    case 'closed':
      return closed(mandate, event);
    default:
      return noted(mandate, event);
  }
};

/** What is only noted down, and moves nothing. */
const noted = (mandate: Mandate, event: Event): Mandate => {
  switch (event.type) {
    case 'extension-asked': {
      const { stage, due, note, by, onBehalfOf } = event;
      const asker = placeAmong(stageOf(mandate, stage)?.holders ?? [], by, onBehalfOf) ?? by;
      return { ...mandate, extension: { stage, due, note, by: asker } };
    }
    case 'extension-refused':
      return { ...mandate, extension: null };
    case 'superseded':
      return { ...mandate, supersededBy: event.mandate };
    case 'took-over':
      return { ...mandate, supersedes: including(mandate.supersedes, event.mandate) };
    case 'undeliverable':
      return { ...mandate, undelivered: including(mandate.undelivered, event.notice) };
    case 'reminded':
      return onStage(mandate, event.stage, (stage) => ({ ...stage, toldThrough: event.day }));
    case 'escalated':
      return onStage(mandate, event.stage, (stage) => ({
        ...stage,
        toldThrough: event.day,
        escalations: [...stage.escalations, { day: event.day, to: event.to }],
      }));
    default:
      return mandate;
  }
};

/** The mandate that a record of events describes. */
export const replay = (mandate: Mandate, events: readonly Event[]): Mandate => events.reduce(evolve, mandate);
