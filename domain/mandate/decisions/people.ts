import { isUnattributed } from '../actor.ts';
import type { CommandOf } from '../command.ts';
import type { Decision } from '../decision.ts';
import { draftersFor, type Mandate, openStage, ownersOf, peopleIn } from '../mandate.ts';
import { badInput, notNow, notYours, type Refusal } from '../refusal.ts';
import { barToHolders } from '../rights.ts';
import { type Found, meantBy, named } from './stage.ts';

/** The holder says: I have seen it, and I am on it. */
export const acknowledge = (mandate: Mandate, command: CommandOf<'acknowledge'>): Decision => {
  const found = meantBy(mandate, command);
  if (!('stage' in found)) return found;
  const { actor } = command;
  const owners = ownersOf(mandate, found.stage);
  if (!isUnattributed(actor) && !owners.includes(actor.person) && !owners.includes(actor.onBehalfOf ?? '')) {
    return notYours(`only who holds ${found.plan.id} acknowledges it: ${owners.join(' or ')}`);
  }
  return [{ type: 'acknowledged', stage: found.plan.id }];
};

/** Anybody in the directory may leave a comment. */
export const comment = (_mandate: Mandate, { note, stage }: CommandOf<'comment'>): Decision =>
  note ? [{ type: 'commented', stage, note }] : badInput('a comment needs its words (note)');

/** Another person holds the stage from now on: said by the mandate's chief, or by a coordinator with a reason. */
export const reassign = (mandate: Mandate, command: CommandOf<'reassign'>): Decision => {
  const found = command.stage ? named(mandate, command.stage) : meantBy(mandate, command);
  if (!('stage' in found)) return found;
  const bar = barToHolders(command, peopleIn(mandate.people, ['chief']), 'reassign') ?? cannotTake(mandate, found, command.to);
  if (bar) return bar;
  const from = currentHolders(mandate, found);
  const role = command.stage === null && found.plan.who.length === 1 ? (found.plan.who[0] ?? null) : null;
  return [{ type: 'reassigned', stage: found.plan.id, role, from, to: command.to, note: command.note }];
};

const currentHolders = (mandate: Mandate, { stage, plan }: Found): string[] => {
  if (stage.id === openStage(mandate)?.id) return ownersOf(mandate, stage);
  return stage.holders.length ? stage.holders : peopleIn(mandate.people, plan.who);
};

const cannotTake = (mandate: Mandate, { stage, plan }: Found, to: string): Refusal | undefined => {
  if (stage.state === 'done') return notNow(`the stage ${plan.id} is done`);
  if (draftersFor(mandate, plan).includes(to)) {
    return notYours(`${to} did the work that ${plan.id} clears, and nobody clears their own draft`);
  }
  if (stage.holders.includes(to)) return notNow(`${to} holds ${plan.id} already`);
  return undefined;
};
