/** A mandate as it stands: the fold of its events over its input. Plain JSON, for it crosses continue-as-new. */
import type { Day } from '../calendar/day.ts';
import type { Station } from '../calendar/station.ts';
import type { Answer, Time } from './command.ts';
import type { Outcome } from './event.ts';
import type { PersonId } from './actor.ts';
import type { MandateInput, People } from './input.ts';
import type { StagePlan } from './procedure.ts';
import type { MandateState } from './state.ts';
import { type StageRecord, waiting } from './stage-record.ts';

/** One person acts for another. */
export interface Delegation {
  from: PersonId;
  to: PersonId;
  /** Null for all that `from` holds. */
  stage: string | null;
  /** The last day of it; null for as long as `from` holds what it is about. */
  until: Day | null;
}

export interface Suspension {
  since: Day;
  time: Time;
  /** Days that stand still are counted from here: its beginning, or the last day on which new dates were set. */
  countsFrom: Day;
  note: string;
}

/** More time that was asked for, and is neither granted nor refused. */
export interface Extension {
  stage: string;
  due: Day;
  by: PersonId;
  note: string;
}

export interface Mandate {
  input: MandateInput;
  closed: { outcome: Outcome; on: Day } | null;
  due: Day | null;
  derivation: string | null;
  firstDue: Day | null;
  /** Stage days fixed by a person; they win over the procedure's. */
  fixedDates: Record<string, Day>;
  people: People;
  station: Station;
  stages: StageRecord[];
  delegations: Delegation[];
  suspended: Suspension | null;
  extension: Extension | null;
  /** The mandate that is followed in its place, and those whose place it took. */
  supersededBy: string | null;
  supersedes: string[];
  /** Keys of the notices that could not be delivered. */
  undelivered: string[];
  seq: number;
  /** First answers by command id. */
  answers: Record<string, Answer>;
}

/** A mandate before its first event. */
export const newMandate = (input: MandateInput): Mandate => ({
  input,
  closed: null,
  due: input.due?.day ?? null,
  derivation: input.due?.derivation ?? null,
  firstDue: input.due?.day ?? null,
  fixedDates: input.dates,
  people: input.people,
  station: input.station,
  stages: input.procedure.stages.map(waiting),
  delegations: [],
  suspended: null,
  extension: null,
  supersededBy: null,
  supersedes: [],
  undelivered: [],
  seq: 0,
  answers: {},
});

export const planOf = (mandate: Mandate, stage: string): StagePlan | undefined =>
  mandate.input.procedure.stages.find(({ id }) => id === stage);

export const stageOf = (mandate: Mandate, stage: string): StageRecord | undefined =>
  mandate.stages.find(({ id }) => id === stage);

/** The stage that somebody has to act on now; none before the start and after the closing. */
export const openStage = (mandate: Mandate): StageRecord | undefined =>
  mandate.stages.find(({ state }) => state === 'open');

export const stateOf = ({ closed, suspended }: Mandate): MandateState =>
  closed ? 'closed' : suspended ? 'suspended' : 'open';

/** All documents and links that the record names, in order. */
export const evidenceOf = (mandate: Mandate): string[] => [
  ...new Set(mandate.stages.flatMap(({ evidence }) => evidence)),
];
