/**
 * What a command does to a mandate, as facts; or why it does nothing. Pure: the time is an argument, and the actor is
 * in the command.
 */
import { dayInWords } from '../calendar/day.ts';
import type { Action, Command, CommandOf } from './command.ts';
import { tick } from './decisions/answers.ts';
import { clear, object, sendBack } from './decisions/clearance.ts';
import { lapse, supersede, takeOver, withdraw } from './decisions/closing.ts';
import { complete } from './decisions/completion.ts';
import { correct, reopen } from './decisions/correction.ts';
import { replan, reschedule } from './decisions/dates.ts';
import { delegate } from './decisions/delegation.ts';
import { askExtension, grantExtension, refuseExtension } from './decisions/extension.ts';
import { flagFor } from './decisions/flag.ts';
import { acknowledge, comment, reassign } from './decisions/people.ts';
import { named } from './decisions/stage.ts';
import { barWhileSuspended, resume, suspend } from './decisions/suspension.ts';
import { type Decision, isRefusal } from './decision.ts';
import type { Mandate } from './mandate.ts';
import { notNow } from './refusal.ts';
import { type Today, todayFor } from './today.ts';

type Rule<A extends Action> = (mandate: Mandate, command: CommandOf<A>, today: Today) => Decision;

const RULES: { [A in Action]: Rule<A> } = {
  complete,
  approve: clear,
  return: sendBack,
  object,
  tick,
  acknowledge,
  reassign,
  delegate,
  reschedule,
  'ask-extension': askExtension,
  'grant-extension': grantExtension,
  'refuse-extension': refuseExtension,
  suspend,
  resume,
  supersede,
  'take-over': takeOver,
  withdraw,
  lapse,
  reopen,
  correct,
  comment,
  replan,
};

/** @param now the engine's clock, in milliseconds since 1970 */
export const decide = (mandate: Mandate, command: Command, now: number): Decision => {
  if (mandate.closed) {
    const { outcome, on } = mandate.closed;
    return notNow(
      `${mandate.input.id} was closed on ${dayInWords(on)} (${outcome}) and takes no more acts, until a coordinator reopens it`,
    );
  }
  const meant = command.stage === null ? null : named(mandate, command.stage);
  if (meant && isRefusal(meant)) return meant;
  const rule = RULES[command.action] as Rule<Action>;
  const decision = barWhileSuspended(mandate, command) ?? rule(mandate, command, todayFor(mandate, now));
  return isRefusal(decision) ? decision : [...flagFor(command), ...decision];
};
