/** How the mandate moves along its stages. */
import { UNATTRIBUTED } from '../actor.ts';
import type { Event } from '../event.ts';
import type { PersonId } from '../input.ts';
import { type Mandate, openStage, planOf } from '../mandate.ts';
import { handOver } from './people.ts';
import { including, onStage } from './stage.ts';

export const opened = (mandate: Mandate, event: Event & { type: 'opened' }): Mandate =>
  onStage(mandate, event.stage, (stage) => ({
    ...stage,
    state: 'open',
    holders: event.holders,
    due: event.due,
    openedOn: event.day,
    round: stage.round + 1,
    approvedBy: [],
    closedAt: null,
    closedBy: null,
    closedOn: null,
    countedFrom: event.day,
    toldThrough: event.day,
  }));

export const completed = (mandate: Mandate, event: Event & { type: 'completed' }): Mandate => {
  const actors = [event.by, event.onBehalfOf].filter((id): id is PersonId => id !== null && id !== UNATTRIBUTED.person);
  const done = onStage(mandate, event.stage, (stage) => ({
    ...stage,
    state: 'done',
    closedAt: event.at,
    closedBy: event.by,
    closedOn: event.on,
    evidence: including(stage.evidence, ...event.evidence),
    workedOnBy: including(stage.workedOnBy, ...stage.holders, ...actors),
  }));
  const role = planOf(mandate, event.stage)?.names;
  return role && event.names ? handOver(done, role, event.names) : done;
};

/** Nobody has to act on a closed mandate: the stage that was open when it was taken back waits. */
export const closed = (mandate: Mandate, { outcome, on }: Event & { type: 'closed' }): Mandate => ({
  ...onStage(mandate, openStage(mandate)?.id, (stage) => ({ ...stage, state: 'waiting' })),
  closed: { outcome, on },
});
