import type { Day } from '../calendar/day.ts';
import type { PersonId } from './actor.ts';

/** What had become of a mandate that was followed elsewhere, by the day on which it is taken over. */
export interface Past {
  /** The stages that are done, in their order. */
  done: PastStage[];
  /** The stage that is open, and since when. */
  stage: string;
  since: Day;
  /** Of an open clearance: who has cleared it. */
  clearedBy: PersonId[];
  /** Of an open stage that gathers answers: who has given theirs. */
  answered: string[];
  note: string | null;
}

export interface PastStage {
  stage: string;
  on: Day;
  by: PersonId[];
  evidence: string[];
}
