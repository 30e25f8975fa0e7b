/** What is known of one stage of a mandate: of its present opening, or of its last one. */
import type { Day, Instant } from '../calendar/day.ts';
import type { PersonId } from './actor.ts';
import type { StagePlan } from './procedure.ts';
import type { StageState } from './state.ts';

/** A step of the ladder that was told: who has known of the delay, and since when. */
export interface Escalation {
  day: Day;
  to: PersonId[];
}

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
  /** The event of its opening. */
  openedAs: number;
  /** Of a stage that gathers answers: who was asked, and who has answered. */
  asked: PersonId[];
  answered: string[];
  /** Who has objected in this round. */
  objectedBy: PersonId[];
  /** The steps of the ladder that were told since its notices are counted. */
  escalations: Escalation[];
}

export type Dated = StageRecord & { due: Day; countedFrom: Day };

export const isDated = (stage: StageRecord): stage is Dated => stage.due !== null && stage.countedFrom !== null;

/** A stage before its first opening. */
export const waiting = (plan: StagePlan): StageRecord => ({
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
  openedAs: 0,
  asked: [],
  answered: [],
  objectedBy: [],
  escalations: [],
});
