import type { Day } from '../../calendar/day.ts';
import { isCoordinator, isUnattributed } from '../actor.ts';
import type { CommandOf } from '../command.ts';
import type { Decision } from '../decision.ts';
import type { Fact } from '../event.ts';
import { factsOn } from '../facts.ts';
import { draftersFor, type Mandate, ownersOf, stageOf } from '../mandate.ts';
import { badInput, notNow, type Refusal } from '../refusal.ts';
import { barToDrafters, barToHolders } from '../rights.ts';
import { after, type Found, meantBy, named, opening } from './stage.ts';

/** One of the approvers clears the stage. It is done once as many have as the procedure asks for. */
export const clear = (mandate: Mandate, command: CommandOf<'approve'>, today: Day): Decision => {
  const found = meantBy(mandate, command);
  if (!('stage' in found)) return found;
  const bar =
    notAClearance(found) ??
    barToDrafters(command, draftersFor(mandate, found.plan)) ??
    notTheirTurn(mandate, command, found) ??
    barToHolders(command, ownersOf(mandate, found.stage), `clear ${found.plan.id}`);
  if (bar) return bar;
  const approved: Fact = { type: 'approved', stage: found.plan.id, on: today, note: command.note };
  const then = factsOn(mandate, [approved], command.actor);
  const done = stageOf(then, found.plan.id)?.state === 'done';
  return done ? [approved, ...after(then, found.plan.id, today)] : [approved];
};

/** One of the approvers sends the work back to an earlier stage, and says why. Clearances of this round are void. */
export const sendBack = (mandate: Mandate, command: CommandOf<'return'>, today: Day): Decision => {
  const found = meantBy(mandate, command);
  if (!('stage' in found)) return found;
  const bar = notAClearance(found) ?? barToHolders(command, found.stage.holders, `return ${found.plan.id}`);
  if (bar) return bar;
  if (!command.note) return badInput('a return says what has to change (note)');
  const target = named(mandate, command.to ?? found.plan.approval?.returnsTo ?? '');
  if (!('stage' in target)) return target;
  if (!comesBefore(mandate, target.plan.id, found.plan.id)) {
    return badInput(`${found.plan.id} can only be returned to an earlier stage, and ${target.plan.id} is none`);
  }
  const returned: Fact = { type: 'returned', stage: found.plan.id, to: target.plan.id, note: command.note };
  return [returned, ...opening(factsOn(mandate, [returned], command.actor), target.plan, today, true)];
};

const notAClearance = ({ plan }: Found): Refusal | undefined =>
  plan.approval ? undefined : badInput(`${plan.id} is not a clearance: it is completed by who holds it`);

const notTheirTurn = (mandate: Mandate, { actor }: CommandOf<'approve'>, { stage, plan }: Found): Refusal | undefined => {
  if (isUnattributed(actor) || !stage.holders.includes(actor.person)) return undefined;
  if (stage.approvedBy.includes(actor.person)) return notNow(`${actor.person} has cleared ${plan.id} already`);
  const turn = ownersOf(mandate, stage);
  if (turn.includes(actor.person) || isCoordinator(actor)) return undefined;
  return notNow(`${plan.id} is cleared in order: ${turn.join(', ')} before ${actor.person}`);
};

const comesBefore = (mandate: Mandate, earlier: string, later: string): boolean => {
  const order = mandate.stages.map(({ id }) => id);
  return order.indexOf(earlier) < order.indexOf(later);
};
