/** In whose place somebody acts who does not hold the stage. */
import type { Day } from '../calendar/day.ts';
import { type Actor, isUnattributed, type PersonId } from './actor.ts';
import type { Action, Command } from './command.ts';
import { ownersOf } from './holders.ts';
import { type Delegation, type Mandate, openStage, planOf } from './mandate.ts';
import type { StageRecord } from './stage-record.ts';

/** What is done by, or for, whoever holds the open stage. */
const HOLDERS_ACTS: Action[] = ['complete', 'approve', 'return', 'object', 'tick', 'acknowledge', 'ask-extension'];

/** What the approver above may do for the one below, once it has waited long enough to be escalated to them. */
const CLIMBING_ACTS: Action[] = ['approve', 'return'];

/** Who may act for these people in the stage on that day, by what they have delegated. */
export const delegatesOf = (mandate: Mandate, people: PersonId[], stage: string | null, day: Day): Delegation[] =>
  mandate.delegations.filter(
    (delegation) =>
      people.includes(delegation.from) &&
      (delegation.stage === null || delegation.stage === stage) &&
      (delegation.until === null || day <= delegation.until),
  );

/**
 * The actor with the person in whose place they act: who has delegated it to them, who is away and has them as deputy, or
 * the approver whose clearance was escalated to them. Whoever holds the stage acts for themselves.
 */
export const actorIn = (mandate: Mandate, { actor, action }: Command, today: Day): Actor => {
  const stage = openStage(mandate);
  if (!stage || actor.onBehalfOf || isUnattributed(actor) || !HOLDERS_ACTS.includes(action)) return actor;
  const places = action === 'return' ? stage.holders : ownersOf(mandate, stage);
  if (places.includes(actor.person)) return actor;
  const delegated = delegatesOf(mandate, places, stage.id, today).find(({ to }) => to === actor.person);
  const absent = places.find((place) => actor.standsInFor?.includes(place));
  return { ...actor, onBehalfOf: delegated?.from ?? absent ?? belowThem(mandate, stage, actor.person, action) };
};

const belowThem = (mandate: Mandate, stage: StageRecord, person: PersonId, action: Action): PersonId | null => {
  const isClimbing = planOf(mandate, stage.id)?.approval && CLIMBING_ACTS.includes(action);
  const wasTold = stage.escalations.some(({ to }) => to.includes(person));
  return isClimbing && wasTold ? (ownersOf(mandate, stage)[0] ?? null) : null;
};
