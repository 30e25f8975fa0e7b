/**
 * What people ask of a mandate. Each is also an Update of the workflow under its action's name, with one JSON object
 * as its argument, so that an operator can send it from the Temporal UI's dialog.
 */
import type { Day } from '../calendar/day.ts';
import type { Station } from '../calendar/station.ts';
import type { Actor } from './actor.ts';
import type { PersonId } from './input.ts';

export const ACTIONS = [
  'complete',
  'approve',
  'return',
  'acknowledge',
  'reassign',
  'reschedule',
  'withdraw',
  'lapse',
  'comment',
  'replan',
] as const;

export type Action = (typeof ACTIONS)[number];

interface Common {
  /** Chosen by the sender. A repeated one returns the first answer and changes nothing. */
  commandId: string;
  actor: Actor;
  note: string | null;
  /** The stage meant; the open one where it is not named. */
  stage: string | null;
}

export type Command =
  | (Common & { action: 'complete'; evidence: string[]; on: Day | null; to: PersonId | null })
  | (Common & { action: 'approve' })
  /** `to`: the earlier stage that is reopened; the procedure's own where it is not named. */
  | (Common & { action: 'return'; to: string | null })
  | (Common & { action: 'acknowledge' })
  /**
   * With a stage, only that stage changes hands; without, the open stage and later ones of the same role. `from`: of
   * several holders, the one whose place is given.
   */
  | (Common & { action: 'reassign'; to: PersonId; from: PersonId | null })
  /** With a stage, only its day moves; without, the mandate's due date, and all that is planned backwards from it. */
  | (Common & { action: 'reschedule'; due: Day })
  | (Common & { action: 'withdraw' })
  | (Common & { action: 'lapse' })
  | (Common & { action: 'comment' })
  /** A session that moved, or a holiday list that was published. */
  | (Common & { action: 'replan'; due: Day | null; derivation: string; station: Station | null });

export type CommandOf<A extends Action> = Extract<Command, { action: A }>;

/** What the sender of a command gets back. */
export interface Answer {
  /** The last event that the command caused. */
  seq: number;
  state: 'open' | 'closed';
  stage: string | null;
  /** What happened, in one line. */
  message: string;
}
