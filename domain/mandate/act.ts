/** The one door to a mandate: whatever happens to it goes through here, and comes out as events and notices. */
import { openStage, type Mandate } from './mandate.ts';
import type { Answer, Command } from './command.ts';
import { decide } from './decide.ts';
import { isRefusal } from './decision.ts';
import type { Event, Fact } from './event.ts';
import { evolve } from './evolve.ts';
import { eventsFrom, type Origin } from './facts.ts';
import type { Notice } from './notice.ts';
import { noticesOf } from './notices.ts';
import type { Refusal } from './refusal.ts';

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
  if (firstAnswer(mandate, command)) return undefined;
  const decision = decide(mandate, command, now);
  return isRefusal(decision) ? decision : undefined;
};

/** Carries out a command. One that was carried out before gets its first answer again, and changes nothing. */
export const act = (mandate: Mandate, command: Command, now: number): (Step & { answer: Answer }) | Refusal => {
  const first = firstAnswer(mandate, command);
  if (first) return { mandate, events: [], notices: [], answer: first };
  const decision = decide(mandate, command, now);
  if (isRefusal(decision)) return decision;
  const step = enter(mandate, decision, { actor: command.actor, commandId: command.commandId, now });
  const answer = answerTo(command, step.mandate);
  return {
    ...step,
    mandate: { ...step.mandate, answers: { ...step.mandate.answers, [command.commandId]: answer } },
    answer,
  };
};

/** An own entry only: a command may be called `constructor`. */
const firstAnswer = ({ answers }: Mandate, { commandId }: Command): Answer | undefined =>
  Object.hasOwn(answers, commandId) ? answers[commandId] : undefined;

const answerTo = (command: Command, mandate: Mandate): Answer => {
  const stage = openStage(mandate)?.id ?? null;
  const then = mandate.closed ? `closed: ${mandate.closed.outcome}` : `open stage: ${stage ?? 'none'}`;
  return {
    seq: mandate.seq,
    state: mandate.closed ? 'closed' : 'open',
    stage,
    message: `${mandate.input.id}: ${command.action} recorded; ${then}`,
  };
};
