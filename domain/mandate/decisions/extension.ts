/** More time: asked for by who holds the stage, decided on by the chief or a coordinator. */
import { dayInWords } from '../../calendar/day.ts';
import { isCoordinator, isUnattributed } from '../actor.ts';
import type { Command, CommandOf } from '../command.ts';
import { type Decision, isRefusal } from '../decision.ts';
import { ownersOf, peopleIn } from '../holders.ts';
import type { Extension, Mandate } from '../mandate.ts';
import { badInput, notNow, notYours, type Refusal } from '../refusal.ts';
import { barToHolders } from '../rights.ts';
import type { Today } from '../today.ts';
import { meantBy } from './stage.ts';

export const askExtension = (mandate: Mandate, command: CommandOf<'ask-extension'>): Decision => {
  const found = meantBy(mandate, command);
  if (isRefusal(found)) return found;
  const { stage, plan } = found;
  const bar = barToHolders(command, ownersOf(mandate, stage), `ask for more time for the stage ${plan.id}`);
  if (bar || !command.note) return bar ?? badInput('to ask for more time takes a reason (note)');
  if (!stage.due) return notNow(`the stage ${plan.id} has no day that could be moved`);
  if (command.due <= stage.due)
    return badInput(
      `${dayInWords(command.due)} gives no more time: the stage ${plan.id} is due on ${dayInWords(stage.due)}`,
    );
  return [{ type: 'extension-asked', stage: plan.id, from: stage.due, due: command.due, note: command.note }];
};

/** It becomes a change of date like any other, with what was asked as its reason. */
export const grantExtension = (
  mandate: Mandate,
  command: CommandOf<'grant-extension'>,
  { atStation: day }: Today,
): Decision => {
  const asked = askedFor(mandate, command);
  if (isRefusal(asked)) return asked;
  const to = command.due ?? asked.due;
  if (to < day) return badInput(`${dayInWords(to)} has passed (today is ${dayInWords(day)})`);
  const { stage, by } = asked;
  const from = mandate.stages.find(({ id }) => id === stage)?.due ?? null;
  if (to === from) return notNow(`the stage ${stage} is due on ${dayInWords(to)} already`);
  const note = `granted to ${by}, who asked for it: ${asked.note}${command.note ? ` (${command.note})` : ''}`;
  return [{ type: 'rescheduled', stage, from, to, stageDue: to, day, note }];
};

export const refuseExtension = (mandate: Mandate, command: CommandOf<'refuse-extension'>): Decision => {
  const asked = askedFor(mandate, command);
  if (isRefusal(asked)) return asked;
  if (!command.note) return badInput('to refuse more time takes a reason (note)');
  return [{ type: 'extension-refused', stage: asked.stage, note: command.note }];
};

/** What was asked for, if the actor is one who decides on it. */
const askedFor = (mandate: Mandate, command: Command): Extension | Refusal => {
  const { extension } = mandate;
  if (!extension) return notNow(`nobody asks for more time for ${mandate.input.id}`);
  if (command.stage && command.stage !== extension.stage)
    return notNow(`nobody asks for more time for the stage ${command.stage}`);
  return barToDecide(mandate, command, extension) ?? extension;
};

const barToDecide = ({ people }: Mandate, { actor }: Command, { by }: Extension): Refusal | undefined => {
  if (isUnattributed(actor) || isCoordinator(actor)) return undefined;
  const chiefs = peopleIn(people, ['chief']).filter((person) => person !== by);
  if (chiefs.includes(actor.person)) return undefined;
  const who = [...chiefs, 'a coordinator'].join(' or ');
  return notYours(`${actor.person} may not decide on more time for ${by}: that is for ${who}`);
};
