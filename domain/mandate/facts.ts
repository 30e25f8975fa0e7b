/** From facts to events: each gets its place in the record, and is folded. */
import { instantAt } from '../calendar/day.ts';
import { type Actor, ENGINE } from './actor.ts';
import type { Event, Fact } from './event.ts';
import { evolve } from './evolve.ts';
import type { Mandate } from './mandate.ts';

export interface Origin {
  actor: Actor;
  commandId: string | null;
  /** The engine's clock, in milliseconds since 1970. */
  now: number;
}

/** The facts as events that follow the mandate's last one. */
export const eventsFrom = (mandate: Mandate, facts: Fact[], { actor, commandId, now }: Origin): Event[] =>
  facts.map((fact, index) => {
    const { person, onBehalfOf, channel } = fact.type === 'flagged' ? ENGINE : actor;
    const at = instantAt(now, mandate.station.zone);
    return { ...fact, seq: mandate.seq + index + 1, at, by: person, onBehalfOf, channel, commandId };
  });

/** The mandate as it would be with these facts: for a decision that has to look one step ahead. */
export const factsOn = (mandate: Mandate, facts: Fact[], actor: Actor): Mandate =>
  eventsFrom(mandate, facts, { actor, commandId: null, now: 0 }).reduce(evolve, mandate);
