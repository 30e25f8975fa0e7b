/** The one door to a mandate: whatever happens to it goes through here, and comes out as events and notices. */
import type { Answer, Command } from './command.ts';
import { decide } from './decide.ts';
import { type Decision, isRefusal } from './decision.ts';
import { decideReopening } from './decisions/correction.ts';
import type { Event, Fact } from './event.ts';
import { evolve } from './evolve.ts';
import { eventsFrom, type Origin } from './facts.ts';
import { type Mandate, openStage, stateOf } from './mandate.ts';
import type { Notice } from './notice.ts';
import { noticesOf } from './notices.ts';
import { actorIn } from './places.ts';
import type { Refusal } from './refusal.ts';
import { todayFor } from './today.ts';

/** The mandate after something happened, and what the outside has to know of it. */
export interface Step {
  mandate: Mandate;
  events: Event[];
  notices: Notice[];
}

/** Puts facts on record. */
export const enter = (mandate: Mandate, facts: Fact[], origin: Origin): Step =>
  eventsFrom(mandate, facts, origin).reduce<Step>(
    (step, event) => {
      const after = evolve(step.mandate, event);
      return {
        mandate: after,
        events: [...step.events, event],
        notices: [...step.notices, ...noticesOf(event, step.mandate, after)],
      };
    },
    { mandate, events: [], notices: [] },
  );

/** Why the command would change nothing; undefined where it would be taken, or has been before. */
export const barTo = (mandate: Mandate, command: Command, now: number): Refusal | undefined => {
  const result = act(mandate, command, now);
  return isRefusal(result) ? result : undefined;
};

/** Carries out a command. One that was carried out before gets its first answer again, and changes nothing. */
export const act = (mandate: Mandate, command: Command, now: number): Acted | Refusal =>
  carryOut(mandate, command, now, decide);

/** Opens a closed mandate again, which is then followed by a new run. Any other command it refuses. */
export const reopenClosed = (mandate: Mandate, command: Command, now: number): Acted | Refusal =>
  carryOut(mandate, command, now, decideReopening);

export type Acted = Step & { answer: Answer };

const carryOut = (
  mandate: Mandate,
  command: Command,
  now: number,
  rule: (mandate: Mandate, command: Command, now: number) => Decision,
): Acted | Refusal => {
  const first = firstAnswer(mandate, command);
  if (first) return { mandate, events: [], notices: [], answer: first };
  const actor = actorIn(mandate, command, todayFor(mandate, now).atStation);
  const decision = rule(mandate, { ...command, actor }, now);
  if (isRefusal(decision)) return decision;
  const step = enter(mandate, decision, { actor, commandId: command.commandId, now });
  const answer = answerFrom(step.mandate, `${command.action} recorded`);
  const answers = { ...step.mandate.answers, [command.commandId]: answer };
  return { ...step, mandate: { ...step.mandate, answers }, answer };
};

/** An own entry only: a command may be called `constructor`. */
const firstAnswer = ({ answers }: Mandate, { commandId }: Command): Answer | undefined =>
  Object.hasOwn(answers, commandId) ? answers[commandId] : undefined;

/** How the mandate stands after something was done to it. */
export const answerFrom = (mandate: Mandate, done: string): Answer => {
  const stage = openStage(mandate)?.id ?? null;
  const then = mandate.closed ? `closed: ${mandate.closed.outcome}` : `open stage: ${stage ?? 'none'}`;
  const halted = mandate.suspended ? ', suspended' : '';
  return {
    seq: mandate.seq,
    state: stateOf(mandate),
    stage,
    message: `${mandate.input.id}: ${done}; ${then}${halted}`,
  };
};
