import { dayInWords } from '../../calendar/day.ts';
import type { CommandOf } from '../command.ts';
import { type Decision, isRefusal } from '../decision.ts';
import type { Fact } from '../event.ts';
import { factsOn } from '../facts.ts';
import { ownersOf } from '../holders.ts';
import { type Mandate, stageOf } from '../mandate.ts';
import { badInput, notNow, type Refusal } from '../refusal.ts';
import { barToHolders } from '../rights.ts';
import { isAhead, type Today } from '../today.ts';
import { after, barToEmptyHands, type Found, meantBy } from './stage.ts';

/** One of those who were asked has answered. With the last of them the stage is done. */
export const tick = (mandate: Mandate, command: CommandOf<'tick'>, today: Today): Decision => {
  const found = meantBy(mandate, command);
  if (isRefusal(found)) return found;
  const { from, evidence, note } = command;
  const mayTick = [...ownersOf(mandate, found.stage), from];
  const bar = flaw(command, found, today) ?? barToHolders(command, mayTick, `tick off the answer of ${from}`);
  if (bar) return bar;
  const ticked: Fact = { type: 'ticked', stage: found.plan.id, from, evidence, on: command.on ?? today.atSeat, note };
  const then = factsOn(mandate, [ticked], command.actor);
  if (stageOf(then, found.plan.id)?.state !== 'done') return [ticked];
  return barToEmptyHands(mandate, found.plan.id, evidence) ?? [ticked, ...after(then, found.plan.id, today)];
};

const flaw = ({ from, on }: CommandOf<'tick'>, { stage, plan }: Found, today: Today): Refusal | undefined => {
  if (!plan.responses) return badInput(`the stage ${plan.id} gathers no answers`);
  if (stage.answered.includes(from)) return notNow(`${from} has answered already`);
  if (stage.asked.length && !stage.asked.includes(from))
    return badInput(`${from} is not among those who were asked: ${stage.asked.join(', ')}`);
  if (on && isAhead(on, today))
    return badInput(`${dayInWords(on)} has not come yet (today is ${dayInWords(today.atStation)})`);
  return undefined;
};
