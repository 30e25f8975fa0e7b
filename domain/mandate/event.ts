/**
 * What has happened to a mandate. Events carry facts (the day that was computed, the people that were found), so that
 * folding them needs no calendar and no directory, and gives the same mandate for ever.
 */
import type { Day, Instant } from '../calendar/day.ts';
import type { Station } from '../calendar/station.ts';
import type { Channel } from './actor.ts';
import type { PersonId } from './input.ts';

export type Outcome = 'fulfilled' | 'fulfilled-late' | 'lapsed' | 'superseded' | 'withdrawn';

export type Fact =
  | { type: 'started' }
  /** `returned`: it was open before, and a clearance sent it back. */
  | { type: 'opened'; stage: string; holders: PersonId[]; due: Day | null; day: Day; returned: boolean }
  | { type: 'acknowledged'; stage: string }
  | { type: 'completed'; stage: string; evidence: string[]; on: Day; names: PersonId | null; note: string | null }
  | { type: 'approved'; stage: string; on: Day; note: string | null }
  | { type: 'returned'; stage: string; to: string; note: string }
  | { type: 'reassigned'; stage: string; role: string | null; from: PersonId[]; to: PersonId; note: string | null }
  | {
      type: 'rescheduled';
      stage: string | null;
      from: Day | null;
      to: Day;
      stageDue: Day | null;
      day: Day;
      note: string;
    }
  | {
      type: 'replanned';
      from: Day | null;
      to: Day | null;
      derivation: string;
      station: Station | null;
      stageDue: Day | null;
      day: Day;
      note: string | null;
    }
  | { type: 'commented'; stage: string | null; note: string }
  | {
      type: 'reminded';
      stage: string;
      tell: 'reminder' | 'overdue';
      to: PersonId[];
      rule: string;
      day: Day;
      late: boolean;
    }
  | { type: 'escalated'; stage: string; to: PersonId[]; rule: string; day: Day; late: boolean; last: boolean }
  | { type: 'undeliverable'; notice: string; person: PersonId; reason: string }
  | { type: 'flagged'; stage: string | null; reason: string }
  | { type: 'withdrawn'; note: string }
  | { type: 'lapsed'; note: string }
  | { type: 'closed'; outcome: Outcome; on: Day };

/** A fact with its place in the record: who, when, through which door, by which command. */
export type Event = Fact & {
  /** 1, 2, 3, … within the mandate, without gaps, across continue-as-new. */
  seq: number;
  at: Instant;
  by: PersonId;
  onBehalfOf: PersonId | null;
  channel: Channel;
  commandId: string | null;
};

export type EventType = Event['type'];
