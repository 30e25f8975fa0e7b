/** What a mandate looks like from outside: what lists, pages and the registry hold. */
import type { Day, Instant } from '../calendar/day.ts';
import type { Outcome } from './event.ts';
import type { PersonId } from './actor.ts';
import type { Delegation, Extension, Suspension } from './mandate.ts';
import type { NoticeKind } from './notice.ts';
import type { StageKind } from './procedure.ts';
import type { Escalation } from './stage-record.ts';
import type { MandateState, StageState } from './state.ts';

export interface StageSnapshot {
  id: string;
  title: string;
  kind: StageKind;
  state: StageState;
  /** Of a stage that has not opened yet: as planned today; null where it depends on its opening. */
  due: Day | null;
  /** Who can act now: of an approval in order, the one whose turn it is. */
  owner: PersonId[];
  closedAt: Instant | null;
  closedBy: PersonId | null;
  /** The day on which it happened, where that is not the day on which it was said (`--on`). */
  closedOn: Day | null;
  evidence: string[];
  /** Who has cleared it so far, in this round. */
  approvedBy: PersonId[];
  /** Who has objected, in this round of a silence procedure. */
  objectedBy: PersonId[];
  /** Counts the times that it was opened; more than 1 after a return. */
  round: number;
  /** Of a stage that gathers answers: who was asked, and who has answered. */
  asked: PersonId[];
  answered: string[];
  /** Who knows that it is late, and since when. */
  escalations: Escalation[];
}

export interface Snapshot {
  id: string;
  resolution: string;
  paragraph: string;
  kind: string;
  title: string;
  state: MandateState;
  outcome: Outcome | null;
  /** The open stage, or null. */
  stage: string | null;
  owner: PersonId[];
  due: Day | null;
  /** The date that was planned first; kept whatever moves later. */
  firstDue: Day | null;
  derivation: string | null;
  /** When what is due was done, though stages may follow it; null until then. */
  metOn: Day | null;
  suspended: Suspension | null;
  /** More time that somebody asks for. */
  extension: Extension | null;
  delegations: Delegation[];
  /** The mandate that is followed in its place, and those whose place it took. */
  supersededBy: string | null;
  supersedes: string[];
  /** Due of the open stage. */
  stageDue: Day | null;
  /** From this day on the open stage is due soon. */
  dueSoonFrom: Day | null;
  /** A due day ends at midnight here. */
  seatZone: string;
  stages: StageSnapshot[];
  next: { day: Day; notice: NoticeKind; to: PersonId[] } | null;
  /** The last event that is folded in. */
  seq: number;
}
