/**
 * What has happened to a mandate. Events carry facts (the day that was computed, the people that were found), so that
 * folding them needs no calendar and no directory, and gives the same mandate for ever.
 */
import type { Day, Instant } from '../calendar/day.ts';
import type { Station } from '../calendar/station.ts';
import type { Channel, PersonId } from './actor.ts';
import type { Time } from './command.ts';

export type Outcome = 'fulfilled' | 'fulfilled-late' | 'lapsed' | 'superseded' | 'withdrawn';

interface Told {
  stage: string;
  to: PersonId[];
  /** Why it is told on that day, in words. */
  rule: string;
  day: Day;
  /** It was told after its day. */
  late: boolean;
}

/** How a mandate moves along its stages. */
type Course =
  | { type: 'started' }
  /** Of a mandate that was followed elsewhere before: a stage that was done by then, and by whom. */
  | { type: 'imported'; stage: string; doneBy: PersonId[]; evidence: string[]; on: Day }
  /**
   * `returned`: it was open before. `asked`: of a stage that gathers answers, from whom. `clearedBy`, `answered`: who
   * had done so when the mandate was taken over from elsewhere.
   */
  | {
      type: 'opened';
      stage: string;
      holders: PersonId[];
      asked?: PersonId[];
      clearedBy?: PersonId[];
      answered?: string[];
      due: Day | null;
      day: Day;
      returned: boolean;
    }
  | { type: 'acknowledged'; stage: string }
  | { type: 'completed'; stage: string; evidence: string[]; on: Day; names: PersonId | null; note: string | null }
  /** `silent`: nobody objected by the day of a silence procedure. */
  | { type: 'approved'; stage: string; on: Day; note: string | null; silent?: true }
  | { type: 'returned'; stage: string; to: string; note: string }
  | { type: 'objected'; stage: string; note: string }
  | { type: 'ticked'; stage: string; from: string; evidence: string[]; on: Day; note: string | null }
  /** A stage that was done is open again; `wasClosed`: the mandate had been closed, and goes on. */
  | { type: 'reopened'; stage: string; wasClosed: boolean; note: string }
  | {
      type: 'corrected';
      stage: string;
      evidence: string[];
      on: Day;
      was: { evidence: string[]; on: Day };
      note: string;
    }
  | { type: 'closed'; outcome: Outcome; on: Day };

type Hands =
  | { type: 'reassigned'; stage: string; role: string | null; from: PersonId[]; to: PersonId; note: string | null }
  /** `stage`: null for all that `from` holds. `until`: with that day it ends. To `from` themselves: it has ended. */
  | {
      type: 'delegated';
      stage: string | null;
      from: PersonId;
      to: PersonId;
      until: Day | null;
      day: Day;
      note: string | null;
    };

type Dates =
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
  | { type: 'extension-asked'; stage: string; from: Day | null; due: Day; note: string }
  | { type: 'extension-refused'; stage: string; note: string }
  | { type: 'suspended'; time: Time; day: Day; note: string }
  /** `days`: for so many days time stood still; `dates`: the days that a person fixed, as they are from now on. */
  | {
      type: 'resumed';
      days: number;
      from: Day | null;
      to: Day | null;
      dates: Record<string, Day>;
      stageDue: Day | null;
      day: Day;
      note: string | null;
    };

type Links =
  | { type: 'superseded'; mandate: string; note: string | null }
  | { type: 'took-over'; mandate: string; note: string | null };

type Words =
  | { type: 'commented'; stage: string | null; note: string }
  | (Told & { type: 'reminded'; tell: 'reminder' | 'overdue' | 'suspended' })
  | (Told & { type: 'escalated'; last: boolean })
  | { type: 'undeliverable'; notice: string; person: PersonId; reason: string }
  | { type: 'flagged'; stage: string | null; reason: string }
  | { type: 'withdrawn'; note: string }
  | { type: 'lapsed'; note: string };

export type Fact = Course | Hands | Dates | Links | Words;

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
