/** From the record back to the mandate. */
import { answerFrom } from './act.ts';
import type { Event } from './event.ts';
import { evolve } from './evolve.ts';
import type { MandateInput } from './input.ts';
import { type Mandate, newMandate } from './mandate.ts';

/** The mandate that a record describes, with what each command was answered: one that comes again is still known. */
export const fromRecord = (input: MandateInput, events: readonly Event[]): Mandate =>
  events.reduce((before, event) => {
    const mandate = evolve(before, event);
    if (event.commandId === null) return mandate;
    const answer = answerFrom(mandate, 'recorded before');
    return { ...mandate, answers: { ...mandate.answers, [event.commandId]: answer } };
  }, newMandate(input));
