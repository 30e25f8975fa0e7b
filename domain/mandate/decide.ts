/**
 * What a command does to a mandate, as facts; or why it does nothing. Pure: the time is an argument, and the actor is
 * in the command.
 */
import { dayAt } from '../calendar/day.ts';
import { isUnattributed } from './actor.ts';
import type { Command } from './command.ts';
import { clear, sendBack } from './decisions/clearance.ts';
import { complete } from './decisions/completion.ts';
import { replan, reschedule } from './decisions/dates.ts';
import { acknowledge, comment, reassign } from './decisions/people.ts';
import { lapse, withdraw } from './decisions/closing.ts';
import { type Decision, isRefusal } from './decision.ts';
import { named } from './decisions/stage.ts';
import type { Fact } from './event.ts';
import type { Mandate } from './mandate.ts';
import { notNow } from './refusal.ts';

/** @param now the engine's clock, in milliseconds since 1970 */
export const decide = (mandate: Mandate, command: Command, now: number): Decision => {
  if (mandate.closed) {
    const { outcome, on } = mandate.closed;
    return notNow(`${mandate.input.id} was closed on ${on} (${outcome}) and takes no more acts`);
  }
  const meant = command.stage === null ? null : named(mandate, command.stage);
  if (meant && isRefusal(meant)) return meant;
  const decision = ruleFor(mandate, command, now);
  if (isRefusal(decision) || !isUnattributed(command.actor)) return decision;
  const flag: Fact = {
    type: 'flagged',
    stage: command.stage,
    reason: `${command.action} came from Temporal without the name of a person`,
  };
  return [flag, ...decision];
};

const ruleFor = (mandate: Mandate, command: Command, now: number): Decision => {
  const today = { atStation: dayAt(now, mandate.station.zone), atSeat: dayAt(now, mandate.input.seatZone) };
  switch (command.action) {
    case 'complete':
      return complete(mandate, command, today);
    case 'approve':
      return clear(mandate, command, today);
    case 'return':
      return sendBack(mandate, command, today.atStation);
    case 'acknowledge':
      return acknowledge(mandate, command);
    case 'reassign':
      return reassign(mandate, command);
    case 'reschedule':
      return reschedule(mandate, command, today.atStation);
    case 'replan':
      return replan(mandate, command, today.atStation);
    case 'comment':
      return comment(command);
    case 'withdraw':
      return withdraw(command, today.atSeat);
    case 'lapse':
      return lapse(command, today.atSeat);
  }
};
