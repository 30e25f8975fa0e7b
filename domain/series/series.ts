/** A series as it stands: it starts each cycle as a mandate of its own, for as long as the request recurs. */
import type { Day, Instant } from '../calendar/day.ts';
import type { Actor, PersonId } from '../mandate/index.ts';
import type { Plan, PlanEntry } from '../plan/plan.ts';
import type { Cadence } from './cadence.ts';
import type { Cycle } from './cycle.ts';

/** All that a series is begun with. People, procedure and holidays are found anew for each cycle. */
export interface SeriesInput {
  /** `A/RES/66/183/37`; also the workflow's id. Its cycles are `…@67`. */
  id: string;
  plan: Omit<Plan, 'entries'>;
  entry: PlanEntry;
  cadence: Cadence;
  /** Milliseconds added to the server's clock, as in a mandate's input. */
  clockShift: number;
  startedBy: Actor;
}

export type SeriesFact =
  | { type: 'started' }
  /** `overlaps`: the mandate of the cycle before, where that was still open. */
  | { type: 'cycle-started'; cycle: Cycle; mandate: string; overlaps: string | null }
  /** Its due day had passed when its turn came. */
  | { type: 'cycle-skipped'; cycle: Cycle }
  | { type: 'changed'; cadence: Cadence; note: string }
  | { type: 'ended'; note: string | null };

export type SeriesEvent = SeriesFact & { seq: number; at: Instant; by: PersonId; commandId: string | null };

export interface Series {
  input: SeriesInput;
  cadence: Cadence;
  /** The latest cycle, started or skipped. */
  last: Cycle | null;
  /** Why it ended, in words; null while it goes on. */
  ended: { note: string; on: Day } | null;
  seq: number;
  /** Commands that were carried out. */
  done: string[];
}

export const newSeries = (input: SeriesInput): Series => ({
  input,
  cadence: input.cadence,
  last: null,
  ended: null,
  seq: 0,
  done: [],
});

export const evolveSeries = (series: Series, event: SeriesEvent): Series => {
  const done = event.commandId ? [...series.done, event.commandId] : series.done;
  const next = { ...series, seq: event.seq, done };
  switch (event.type) {
    case 'started':
      return next;
    case 'cycle-started':
    case 'cycle-skipped':
      return { ...next, last: event.cycle };
    case 'changed':
      return { ...next, cadence: event.cadence };
    case 'ended':
      return { ...next, ended: { note: event.note ?? 'there is no further cycle', on: event.at.slice(0, 10) } };
  }
};
