import type { Event } from '../event.ts';
import type { PersonId } from '../actor.ts';
import { assignedTo } from '../holders.ts';
import { type Mandate, planOf } from '../mandate.ts';
import type { Role } from '../procedure.ts';
import { including, onStage } from './stage.ts';

/** From now on that person holds the role, in all stages of it that have still to open. */
export const handOver = (mandate: Mandate, role: Role, person: PersonId): Mandate => ({
  ...mandate,
  people: { ...mandate.people, [role]: [person] },
  stages: mandate.stages.map((stage) =>
    stage.state !== 'open' && planOf(mandate, stage.id)?.who.includes(role) ? { ...stage, assigned: [] } : stage,
  ),
});

/** The new holder takes the places of the former ones; whoever else holds the stage keeps theirs. */
export const reassigned = (mandate: Mandate, event: Event & { type: 'reassigned' }): Mandate => {
  const swap = (people: PersonId[]): PersonId[] =>
    including(
      people.map((person) => (event.from.includes(person) ? event.to : person)),
      event.to,
    );
  const plan = planOf(mandate, event.stage);
  const handed = onStage(mandate, event.stage, (stage) => ({
    ...stage,
    assigned: swap(plan ? assignedTo(mandate, plan) : []),
    holders: stage.state === 'open' ? swap(stage.holders) : stage.holders,
  }));
  return event.role ? handOver(handed, event.role, event.to) : handed;
};

/** A delegation of the same things replaces the one before; to oneself, it ends it. */
export const delegated = (mandate: Mandate, event: Event & { type: 'delegated' }): Mandate => {
  const { from, to, stage, until } = event;
  const others = mandate.delegations.filter((one) => one.from !== from || one.stage !== stage);
  return { ...mandate, delegations: to === from ? others : [...others, { from, to, stage, until }] };
};
