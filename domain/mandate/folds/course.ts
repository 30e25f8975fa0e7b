/** How the mandate moves along its stages. */
import { type Day, type Instant, instantAt, startOfDay } from '../../calendar/day.ts';
import { UNATTRIBUTED, type PersonId } from '../actor.ts';
import type { Event } from '../event.ts';
import { type Mandate, openStage, planOf } from '../mandate.ts';
import { handOver } from './people.ts';
import { including, onStage } from './stage.ts';

/** What was asked of the stage before it has been overtaken: a request for more time too. */
export const opened = (mandate: Mandate, event: Event & { type: 'opened' }): Mandate =>
  onStage({ ...mandate, extension: null }, event.stage, (stage) => ({
    ...stage,
    state: 'open',
    holders: event.holders,
    due: event.due,
    openedOn: event.day,
    round: stage.round + 1,
    openedAs: event.seq,
    asked: event.asked ?? [],
    approvedBy: event.clearedBy ?? [],
    answered: event.answered ?? stage.answered,
    objectedBy: [],
    escalations: [],
    closedAt: null,
    closedBy: null,
    closedOn: null,
    countedFrom: event.day,
    toldThrough: event.day,
  }));

/** How a stage is marked as done. */
export const done = ({ at, by, on }: { at: Instant; by: PersonId; on: Day }) => ({
  state: 'done' as const,
  closedAt: at,
  closedBy: by,
  closedOn: on,
});

/** Done before the mandate was taken over: the day and whose work it was count, as if they had said so here then. */
export const imported = (mandate: Mandate, event: Event & { type: 'imported' }): Mandate => {
  const { zone } = mandate.station;
  const at = instantAt(startOfDay(event.on, zone), zone);
  return onStage(mandate, event.stage, (stage) => ({
    ...stage,
    ...done({ at, by: event.doneBy[0] ?? event.by, on: event.on }),
    holders: event.doneBy,
    approvedBy: planOf(mandate, event.stage)?.approval ? event.doneBy : [],
    evidence: event.evidence,
    workedOnBy: event.doneBy,
    round: 1,
  }));
};

export const completed = (mandate: Mandate, event: Event & { type: 'completed' }): Mandate => {
  const actors = [event.by, event.onBehalfOf].filter((id): id is PersonId => id !== null && id !== UNATTRIBUTED.person);
  const after = onStage(mandate, event.stage, (stage) => ({
    ...stage,
    ...done(event),
    evidence: including(stage.evidence, ...event.evidence),
    workedOnBy: including(stage.workedOnBy, ...stage.holders, ...actors),
  }));
  const role = planOf(mandate, event.stage)?.names;
  return role && event.names ? handOver(after, role, event.names) : after;
};

/** Nobody has to act on a closed mandate: the stage that was open when it was taken back waits. */
export const closed = (mandate: Mandate, { outcome, on }: Event & { type: 'closed' }): Mandate => ({
  ...onStage(mandate, openStage(mandate)?.id, (stage) => ({ ...stage, state: 'waiting' })),
  closed: { outcome, on },
  suspended: null,
  extension: null,
});

export const corrected = (mandate: Mandate, event: Event & { type: 'corrected' }): Mandate =>
  onStage(mandate, event.stage, (stage) => ({ ...stage, evidence: event.evidence, closedOn: event.on }));
