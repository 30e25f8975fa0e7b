import { type Day, dayInWords, isDay } from '../../calendar/day.ts';
import type { CommandOf } from '../command.ts';
import { datesThatStand, dueOf } from '../dates.ts';
import { type Decision, isRefusal } from '../decision.ts';
import { type Mandate, openStage, planOf } from '../mandate.ts';
import { badInput, notNow } from '../refusal.ts';
import { barToOthers } from '../rights.ts';
import type { Today } from '../today.ts';
import { named } from './stage.ts';

/** What the open stage's day becomes when the mandate's own changes. */
const stageDueIn = (mandate: Mandate): Day | null => {
  const open = openStage(mandate);
  const plan = open && planOf(mandate, open.id);
  return plan ? dueOf(mandate, plan, open.openedOn) : null;
};

/** A coordinator moves the due date, or one stage's, and says why. The first date stays on record. */
export const reschedule = (
  mandate: Mandate,
  command: CommandOf<'reschedule'>,
  { atStation: today }: Today,
): Decision => {
  const { due: to, stage, note } = command;
  const bar = barToOthers(command, 'reschedule');
  if (bar || !note) return bar ?? badInput('to reschedule takes a reason (note)');
  if (!isDay(to)) return badInput(`"${String(to)}" is not a day like 2012-09-18`);
  if (to < today) return badInput(`${dayInWords(to)} has passed (today is ${dayInWords(today)})`);
  if (!stage) {
    if (to === mandate.due) return notNow(`${mandate.input.id} is due on ${dayInWords(to)} already`);
    const stageDue = stageDueIn({ ...mandate, due: to, fixedDates: datesThatStand(mandate) });
    return [{ type: 'rescheduled', stage: null, from: mandate.due, to, stageDue, day: today, note }];
  }
  const found = named(mandate, stage);
  if (isRefusal(found)) return found;
  if (found.stage.state === 'done') return notNow(`the stage ${stage} is done`);
  const from = found.stage.due ?? dueOf(mandate, found.plan, null);
  if (to === from) return notNow(`the stage ${stage} is due on ${dayInWords(to)} already`);
  const stageDue = found.stage.state === 'open' ? to : null;
  return [{ type: 'rescheduled', stage, from, to, stageDue, day: today, note }];
};

/** The calendar has changed: a session moved, or a holiday list was published. Days that a person fixed stay. */
export const replan = (mandate: Mandate, command: CommandOf<'replan'>, { atStation: today }: Today): Decision => {
  const { due: to, derivation, station, note } = command;
  const bar = barToOthers(command, 'replan');
  if (bar) return bar;
  if (to !== null && !isDay(to)) return badInput(`"${String(to)}" is not a day like 2012-09-18`);
  if (to === mandate.due && !station)
    return notNow(`nothing changes: ${mandate.input.id} is due on ${to ? dayInWords(to) : 'no day'} already`);
  const stageDue = stageDueIn({ ...mandate, due: to, station: station ?? mandate.station });
  return [{ type: 'replanned', from: mandate.due, to, derivation, station, stageDue, day: today, note }];
};
