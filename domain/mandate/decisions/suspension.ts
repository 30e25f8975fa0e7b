import { addDays, type Day, dayInWords, daysBetween } from '../../calendar/day.ts';
import { workingDayOnOrBefore } from '../../calendar/station.ts';
import type { Action, Command, CommandOf } from '../command.ts';
import { dueOf } from '../dates.ts';
import type { Decision } from '../decision.ts';
import { type Mandate, openStage, planOf, stageOf } from '../mandate.ts';
import { badInput, notNow, type Refusal } from '../refusal.ts';
import { barToOthers } from '../rights.ts';
import type { Today } from '../today.ts';

/** What moves the work on, and so waits until a suspended mandate is resumed. */
const WAITS: Action[] = [
  ...(['complete', 'approve', 'return', 'object', 'tick', 'acknowledge', 'reopen'] as const),
  ...(['ask-extension', 'grant-extension'] as const),
];

export const barWhileSuspended = ({ suspended, input }: Mandate, { action }: Command): Refusal | undefined => {
  const waits = WAITS.includes(action) || (action === 'reschedule' && suspended?.time === 'stands');
  if (!suspended || !waits) return undefined;
  return notNow(`${input.id} is suspended since ${dayInWords(suspended.since)}: a coordinator resumes it first`);
};

/** A coordinator halts the mandate: nobody is asked for anything until it is resumed. */
export const suspend = ({ suspended, input }: Mandate, command: CommandOf<'suspend'>, today: Today): Decision => {
  const bar = barToOthers(command, 'suspend');
  if (bar || !command.note) return bar ?? badInput('to suspend takes a reason (note)');
  if (suspended) return notNow(`${input.id} is suspended since ${dayInWords(suspended.since)} already`);
  return [{ type: 'suspended', time: command.time ?? 'runs', day: today.atStation, note: command.note }];
};

/** It goes on. Where time stood still, every day that lies ahead moves on by as many days. */
export const resume = (mandate: Mandate, command: CommandOf<'resume'>, { atStation: day }: Today): Decision => {
  const { suspended, due: from } = mandate;
  const bar = barToOthers(command, 'resume');
  if (bar) return bar;
  if (!suspended) return notNow(`${mandate.input.id} is not suspended`);
  const days = suspended.time === 'stands' ? daysBetween(suspended.countsFrom, day) : 0;
  const to = from && addDays(from, days);
  const later = { ...mandate, due: to, fixedDates: fixedLater(mandate, days) };
  const stageDue = stageDueLater(later, days);
  return [{ type: 'resumed', days, from, to, dates: later.fixedDates, stageDue, day, note: command.note }];
};

const onWorkingDay = (mandate: Mandate, day: Day, days: number): Day =>
  days ? workingDayOnOrBefore(addDays(day, days), mandate.station) : day;

const fixedLater = (mandate: Mandate, days: number): Record<string, Day> =>
  Object.fromEntries(
    Object.entries(mandate.fixedDates).map(([stage, day]) => [
      stage,
      stageOf(mandate, stage)?.state === 'done' ? day : onWorkingDay(mandate, day, days),
    ]),
  );

const stageDueLater = (mandate: Mandate, days: number): Day | null => {
  const stage = openStage(mandate);
  const plan = stage && planOf(mandate, stage.id);
  if (!stage?.due || !plan || days === 0) return stage?.due ?? null;
  const isCounted = plan.due && 'after' in plan.due && !mandate.fixedDates[stage.id];
  return isCounted ? onWorkingDay(mandate, stage.due, days) : dueOf(mandate, plan, stage.openedOn);
};
