import { isCoordinator, isUnattributed } from '../actor.ts';
import type { CommandOf } from '../command.ts';
import { type Decision, isRefusal } from '../decision.ts';
import type { Fact } from '../event.ts';
import { factsOn } from '../facts.ts';
import { draftersFor, ownersOf, placeAmong } from '../holders.ts';
import { type Mandate, stageOf } from '../mandate.ts';
import { badInput, notNow, type Refusal } from '../refusal.ts';
import { barToDrafters, barToHolders } from '../rights.ts';
import type { Today } from '../today.ts';
import { after, barToEmptyHands, comesBefore, type Found, meantBy, named, opening } from './stage.ts';

/** One of the approvers clears the stage. It is done once as many have as the procedure asks for. */
export const clear = (mandate: Mandate, command: CommandOf<'approve'>, today: Today): Decision => {
  const found = meantBy(mandate, command);
  if (isRefusal(found)) return found;
  const bar =
    notAClearance(found) ??
    barToDrafters(command, draftersFor(mandate, found.plan)) ??
    notTheirTurn(mandate, command, found) ??
    barToHolders(command, ownersOf(mandate, found.stage), `approve the stage ${found.plan.id}`);
  if (bar) return bar;
  const approved: Fact = { type: 'approved', stage: found.plan.id, on: today.atSeat, note: command.note };
  const then = factsOn(mandate, [approved], command.actor);
  if (stageOf(then, found.plan.id)?.state !== 'done') return [approved];
  return barToEmptyHands(mandate, found.plan.id, []) ?? [approved, ...after(then, found.plan.id, today)];
};

/** One of the approvers sends the work back to an earlier stage, and says why. Clearances of this round are void. */
export const sendBack = (mandate: Mandate, command: CommandOf<'return'>, { atStation: today }: Today): Decision => {
  const found = meantBy(mandate, command);
  if (isRefusal(found)) return found;
  const bar = notAClearance(found) ?? barToHolders(command, found.stage.holders, `return the stage ${found.plan.id}`);
  if (bar) return bar;
  if (!command.note) return badInput('a return says what has to change (note)');
  const target = named(mandate, command.to ?? found.plan.approval?.returnsTo ?? '');
  if (isRefusal(target)) return target;
  if (!comesBefore(mandate, target.plan.id, found.plan.id)) {
    return badInput(
      `the stage ${found.plan.id} can only be returned to an earlier stage, and ${target.plan.id} is none`,
    );
  }
  const returned: Fact = { type: 'returned', stage: found.plan.id, to: target.plan.id, note: command.note };
  return [returned, ...opening(factsOn(mandate, [returned], command.actor), target.plan, today, true)];
};

/** One of the approvers ends the silence: from now on the stage is cleared by word only, or returned. */
export const object = (mandate: Mandate, command: CommandOf<'object'>): Decision => {
  const found = meantBy(mandate, command);
  if (isRefusal(found)) return found;
  const { stage, plan } = found;
  if (!plan.approval?.silence)
    return badInput(`the stage ${plan.id} is no silence procedure: nothing happens in it without a word`);
  const bar =
    barToDrafters(command, draftersFor(mandate, plan)) ??
    barToHolders(command, stage.holders, `object to the stage ${plan.id}`);
  if (bar || !command.note) return bar ?? badInput('an objection says what it is about (note)');
  const place = placeAmong(stage.holders, command.actor.person, command.actor.onBehalfOf);
  if (place && stage.objectedBy.includes(place)) return notNow(`${place} has objected already`);
  return [{ type: 'objected', stage: plan.id, note: command.note }];
};

const notAClearance = ({ plan }: Found): Refusal | undefined =>
  plan.approval ? undefined : badInput(`the stage ${plan.id} is not a clearance: it is completed by who holds it`);

const notTheirTurn = (
  mandate: Mandate,
  { actor }: CommandOf<'approve'>,
  { stage, plan }: Found,
): Refusal | undefined => {
  const place = placeAmong(stage.holders, actor.person, actor.onBehalfOf);
  if (!place || isUnattributed(actor)) return undefined;
  if (stage.approvedBy.includes(place)) return notNow(`${place} has cleared the stage ${plan.id} already`);
  const turn = ownersOf(mandate, stage);
  if (turn.includes(place) || isCoordinator(actor)) return undefined;
  return notNow(`the stage ${plan.id} is cleared in order: ${turn.join(', ')} before ${place}`);
};
