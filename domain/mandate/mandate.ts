/** A mandate as it stands: the fold of its events over its input. Plain JSON, for it crosses continue-as-new. */
import type { Day, Instant } from '../calendar/day.ts';
import type { Station } from '../calendar/station.ts';
import type { Answer } from './command.ts';
import type { Outcome } from './event.ts';
import type { MandateInput, People, PersonId } from './input.ts';
import type { StagePlan } from './procedure.ts';
import type { StageState } from './snapshot.ts';

export interface StageRecord {
  id: string;
  state: StageState;
  /** Who holds it, of its present or last opening. */
  holders: PersonId[];
  /** Who was named for it by a reassignment; empty where the roles of the procedure say who. */
  assigned: PersonId[];
  due: Day | null;
  openedOn: Day | null;
  round: number;
  /** Who has cleared it in this round, themselves or in whose place. */
  approvedBy: PersonId[];
  closedAt: Instant | null;
  closedBy: PersonId | null;
  closedOn: Day | null;
  evidence: string[];
  /** Everybody who did this stage's work or held it when it was done, in any round: they clear nothing of it. */
  workedOnBy: PersonId[];
  /** Its notices are counted from this day: that of its opening, or of the last change of its due day. */
  countedFrom: Day | null;
  /** Time's notices up to this day have been given. */
  toldThrough: Day | null;
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
  /** Keys of the notices that could not be delivered. */
  undelivered: string[];
  seq: number;
  /** First answers by command id. */
  answers: Record<string, Answer>;
}

const waiting = (plan: StagePlan): StageRecord => ({
  id: plan.id,
  state: 'waiting',
  holders: [],
  assigned: [],
  due: null,
  openedOn: null,
  round: 0,
  approvedBy: [],
  closedAt: null,
  closedBy: null,
  closedOn: null,
  evidence: [],
  workedOnBy: [],
  countedFrom: null,
  toldThrough: null,
});

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

/** Who can act on the stage now: of a clearance in order, the one whose turn it is. */
export const ownersOf = (mandate: Mandate, stage: StageRecord): PersonId[] => {
  if (stage.state !== 'open') return [];
  const approval = planOf(mandate, stage.id)?.approval;
  const left = stage.holders.filter((person) => !stage.approvedBy.includes(person));
  return approval?.order === 'in-order' ? left.slice(0, 1) : left;
};

/** The people who hold any of the roles, in the order of the roles, each once. */
export const peopleIn = (people: People, roles: string[]): PersonId[] => [
  ...new Set(roles.flatMap((role) => people[role] ?? [])),
];

/** Who is to hold the stage when it opens: who was named for it, else who holds its roles. */
export const assignedTo = (mandate: Mandate, plan: StagePlan): PersonId[] => {
  const named = stageOf(mandate, plan.id)?.assigned ?? [];
  return named.length ? named : peopleIn(mandate.people, plan.who);
};

/** Who is told what goes wrong, and acts where nobody else can; without a coordinator, who started the mandate. */
export const coordinatorsOf = ({ people, input }: Mandate): PersonId[] => {
  const named = peopleIn(people, ['coordinator']);
  return named.length ? named : [input.startedBy.person];
};

/** Whose place among these somebody takes: that of the person they act for, or their own. */
export const placeAmong = (people: PersonId[], person: PersonId, onBehalfOf: PersonId | null): PersonId | undefined =>
  [onBehalfOf, person].find((id): id is PersonId => id !== null && people.includes(id));

/** Whose work an approval stage clears; they clear nothing of it themselves. */
export const draftersFor = (mandate: Mandate, plan: StagePlan): PersonId[] =>
  plan.approval ? (stageOf(mandate, plan.approval.clears)?.workedOnBy ?? []) : [];

/** All documents and links that the record names, in order. */
export const evidenceOf = (mandate: Mandate): string[] => [
  ...new Set(mandate.stages.flatMap(({ evidence }) => evidence)),
];
