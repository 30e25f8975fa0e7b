/** What was done wrongly is put right by a new event; the record keeps both. */
import { dayInWords } from '../../calendar/day.ts';
import type { Command, CommandOf } from '../command.ts';
import { type Decision, isRefusal } from '../decision.ts';
import { flagFor } from './flag.ts';
import type { Fact } from '../event.ts';
import { factsOn } from '../facts.ts';
import type { Mandate } from '../mandate.ts';
import { badInput, notNow, type Refusal } from '../refusal.ts';
import { barToHolders, barToOthers } from '../rights.ts';
import { isAhead, type Today, todayFor } from '../today.ts';
import { comesBefore, type Found, named, opening } from './stage.ts';

/** A coordinator opens a stage again that was done. What was done after it has to be done again. */
export const reopen = (mandate: Mandate, command: CommandOf<'reopen'>, today: Today): Decision => {
  if (!command.stage) return badInput('to reopen takes the stage that is to be done again (stage)');
  const found = named(mandate, command.stage);
  if (isRefusal(found)) return found;
  if (found.stage.state !== 'done') return notNow(`the stage ${found.plan.id} is ${found.stage.state}, not done`);
  return openedAgain(mandate, command, found, today);
};

/** The same for a mandate that is closed, which is then followed again; by default in the stage that it ended with. */
export const decideReopening = (mandate: Mandate, command: Command, now: number): Decision => {
  if (command.action !== 'reopen' || !mandate.closed)
    return notNow(`${mandate.input.id} is ${mandate.closed ? 'closed, and can only be reopened' : 'not closed'}`);
  const ended = mandate.stages.find(({ state }) => state !== 'done') ?? mandate.stages.at(-1);
  const found = named(mandate, command.stage ?? ended?.id ?? '');
  if (isRefusal(found)) return found;
  const first = mandate.stages.find(({ state }) => state !== 'done');
  if (first && comesBefore(mandate, first.id, found.plan.id))
    return badInput(`the stage ${found.plan.id} can't be opened before ${first.id} is done`);
  const decision = openedAgain(mandate, command, found, todayFor(mandate, now));
  return isRefusal(decision) ? decision : [...decision, ...flagFor(command)];
};

const openedAgain = (mandate: Mandate, command: Command, { plan }: Found, today: Today): Decision => {
  const bar = barToOthers(command, 'reopen');
  if (bar || !command.note) return bar ?? badInput('to reopen takes a reason (note)');
  const wasClosed = mandate.closed !== null;
  const reopened: Fact = { type: 'reopened', stage: plan.id, wasClosed, note: command.note };
  return [reopened, ...opening(factsOn(mandate, [reopened], command.actor), plan, today.atStation, true)];
};

/** Who said that a stage was done corrects what they said of it. */
export const correct = (mandate: Mandate, command: CommandOf<'correct'>, today: Today): Decision => {
  const found = named(mandate, command.stage ?? '');
  if (isRefusal(found)) return found;
  const { closedBy, closedOn, evidence, holders } = found.stage;
  if (found.stage.state !== 'done' || !closedOn)
    return notNow(`the stage ${found.plan.id} is not done, so that nothing of it is to be corrected`);
  const bar =
    barToHolders(command, [...(closedBy ? [closedBy] : []), ...holders], `correct the stage ${found.plan.id}`) ??
    flaw(command, today);
  if (bar) return bar;
  const corrected = { evidence: command.evidence.length ? command.evidence : evidence, on: command.on ?? closedOn };
  const note = command.note ?? '';
  return [{ type: 'corrected', stage: found.plan.id, ...corrected, was: { evidence, on: closedOn }, note }];
};

const flaw = ({ note, evidence, on }: CommandOf<'correct'>, today: Today): Refusal | undefined => {
  if (!note) return badInput('a correction says what was wrong (note)');
  if (evidence.length === 0 && !on) return badInput('a correction gives the right evidence, or the right day (on)');
  return on && isAhead(on, today) ? badInput(`${dayInWords(on)} has not come yet`) : undefined;
};
