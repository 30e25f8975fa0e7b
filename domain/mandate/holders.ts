/** Who holds a stage, who can act on it, and who may not. */
import type { PersonId } from './actor.ts';
import type { People } from './input.ts';
import { type Mandate, planOf, stageOf } from './mandate.ts';
import type { StagePlan } from './procedure.ts';
import type { StageRecord } from './stage-record.ts';

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
