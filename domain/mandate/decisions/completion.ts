import { dayInWords } from '../../calendar/day.ts';
import type { CommandOf } from '../command.ts';
import { type Decision, isRefusal } from '../decision.ts';
import type { Fact } from '../event.ts';
import { factsOn } from '../facts.ts';
import { ownersOf } from '../holders.ts';
import type { Mandate } from '../mandate.ts';
import { badInput, type Refusal } from '../refusal.ts';
import { barToHolders } from '../rights.ts';
import { isAhead, type Today } from '../today.ts';
import { after, barToEmptyHands, type Found, meantBy } from './stage.ts';

/** A task is done, or a milestone has happened: said by who holds the stage, with what shows it. */
export const complete = (mandate: Mandate, command: CommandOf<'complete'>, today: Today): Decision => {
  const found = meantBy(mandate, command);
  if (isRefusal(found)) return found;
  const bar =
    barToHolders(command, ownersOf(mandate, found.stage), `complete the stage ${found.plan.id}`) ??
    flaw(mandate, command, found, today);
  if (bar) return bar;
  const done: Fact = {
    type: 'completed',
    stage: found.plan.id,
    evidence: command.evidence,
    on: command.on ?? today.atSeat,
    names: found.plan.names ? command.to : null,
    note: command.note,
  };
  return [done, ...after(factsOn(mandate, [done], command.actor), found.plan.id, today)];
};

const flaw = (
  mandate: Mandate,
  { evidence, on, to }: CommandOf<'complete'>,
  { plan }: Found,
  today: Today,
): Refusal | undefined => {
  if (plan.kind === 'approval')
    return badInput(`the stage ${plan.id} is a clearance: approve it, or return it with a note`);
  if (plan.evidence === 'required' && evidence.length === 0) {
    return badInput(`the stage ${plan.id} is completed with evidence: the symbol of a document, or a link`);
  }
  if (on && isAhead(on, today)) {
    return badInput(`${dayInWords(on)} has not come yet (today is ${dayInWords(today.atStation)})`);
  }
  if (to && !plan.names)
    return badInput(`the stage ${plan.id} does not name who acts next; to hand a stage over, reassign it`);
  return barToEmptyHands(mandate, plan.id, evidence);
};
