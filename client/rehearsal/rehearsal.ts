import type { Day } from '../../domain/calendar/day.ts';
import type { PersonId } from '../../domain/mandate/index.ts';
import type { Plan } from '../../domain/plan/plan.ts';
import type { Told } from './performance.ts';

/** A plan's life as it was rehearsed. */
export interface Rehearsal extends Told {
  plan: Plan;
  scenario: string;
  /** By their ids. */
  names: Record<PersonId, string>;
  begins: Day;
  ends: Day;
  /** As they stood on the wire. */
  letters: Buffer[];
}
