import type { CommandOf } from '../command.ts';
import { type Decision, isRefusal } from '../decision.ts';
import type { PersonId } from '../actor.ts';
import { assignedTo, draftersFor, ownersOf, peopleIn, placeAmong } from '../holders.ts';
import type { Mandate } from '../mandate.ts';
import { badInput, notNow, notYours, type Refusal } from '../refusal.ts';
import { barToHolders } from '../rights.ts';
import { type Found, meantBy, named } from './stage.ts';

/** The holder says: I have seen it, and I am on it. */
export const acknowledge = (mandate: Mandate, command: CommandOf<'acknowledge'>): Decision => {
  const found = meantBy(mandate, command);
  if (isRefusal(found)) return found;
  const bar = barToHolders(command, ownersOf(mandate, found.stage), `acknowledge the stage ${found.plan.id}`);
  return bar ?? [{ type: 'acknowledged', stage: found.plan.id }];
};

/** Anybody in the directory may leave a comment. */
export const comment = (_mandate: Mandate, { note, stage }: CommandOf<'comment'>): Decision =>
  note ? [{ type: 'commented', stage, note }] : badInput('a comment needs its words (note)');

/** Another person holds the stage from now on: said by the mandate's chief, or by a coordinator with a reason. */
export const reassign = (mandate: Mandate, command: CommandOf<'reassign'>): Decision => {
  const found = command.stage ? named(mandate, command.stage) : meantBy(mandate, command);
  if (isRefusal(found)) return found;
  const { stage, plan } = found;
  const bar =
    barToHolders(command, peopleIn(mandate.people, ['chief']), 'reassign') ?? cannotTake(mandate, found, command.to);
  if (bar) return bar;
  const from = placesGiven(mandate, found, command);
  if (isRefusal(from)) return from;
  const isWhole = command.stage === null && plan.who.length === 1 && from.length === stage.holders.length;
  const role = isWhole ? (plan.who[0] ?? null) : null;
  return [{ type: 'reassigned', stage: plan.id, role, from, to: command.to, note: command.note }];
};

/**
 * Who gives the stage up: the one who is named. Else, of a clearance it is one only, the actor themselves or the one
 * whose turn it is, so that no reassignment does away with an approver.
 */
const placesGiven = (
  mandate: Mandate,
  { stage, plan }: Found,
  { actor, from }: CommandOf<'reassign'>,
): PersonId[] | Refusal => {
  const assigned = assignedTo(mandate, plan);
  if (from !== null) {
    const places = stage.state === 'open' ? stage.holders.filter((id) => !stage.approvedBy.includes(id)) : assigned;
    return places.includes(from) ? [from] : notNow(`${from} does not hold the stage ${plan.id}`);
  }
  const holding = stage.state === 'open' ? ownersOf(mandate, stage) : assigned;
  if (!plan.approval) return holding;
  const own = placeAmong(holding, actor.person, actor.onBehalfOf);
  return own ? [own] : holding.slice(0, 1);
};

const cannotTake = (mandate: Mandate, { stage, plan }: Found, to: string): Refusal | undefined => {
  if (stage.state === 'done') return notNow(`the stage ${plan.id} is done`);
  if (draftersFor(mandate, plan).includes(to)) {
    return notYours(`${to} did the work that the stage ${plan.id} clears, and nobody clears their own draft`);
  }
  const holding = stage.state === 'open' ? stage.holders : assignedTo(mandate, plan);
  return holding.includes(to) ? notNow(`${to} holds the stage ${plan.id} already`) : undefined;
};
