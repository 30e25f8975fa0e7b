/**
 * What people ask of a mandate. Each is also an Update of the workflow under its action's name, with one JSON object
 * as its argument, so that an operator can send it from the Temporal UI's dialog.
 */
import type { Day } from '../calendar/day.ts';
import type { Station } from '../calendar/station.ts';
import type { Actor, PersonId } from './actor.ts';
import type { MandateState } from './state.ts';

export const ACTIONS = [
  'complete',
  'approve',
  'return',
  'object',
  'tick',
  'acknowledge',
  'reassign',
  'delegate',
  'reschedule',
  'ask-extension',
  'grant-extension',
  'refuse-extension',
  'suspend',
  'resume',
  'supersede',
  'take-over',
  'withdraw',
  'lapse',
  'reopen',
  'correct',
  'comment',
  'replan',
] as const;

export type Action = (typeof ACTIONS)[number];

/** Whether the days of a suspended mandate wait with it, or go on without it. */
export type Time = 'stands' | 'runs';

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
  /** Of a silence procedure: it is not cleared by silence any more. */
  | (Common & { action: 'object' })
  /** `from`: who has answered. */
  | (Common & { action: 'tick'; from: string; evidence: string[]; on: Day | null })
  | (Common & { action: 'acknowledge' })
  /**
   * With a stage, only that stage changes hands; without, the open stage and later ones of the same role. `from`: of
   * several holders, the one whose place is given.
   */
  | (Common & { action: 'reassign'; to: PersonId; from: PersonId | null })
  /**
   * `to` may act for `from`, up to the day `due` and with it; with a stage, in that stage only. `from`: the actor where
   * it is not given. To `from` themselves: the delegation ends.
   */
  | (Common & { action: 'delegate'; to: PersonId; from: PersonId | null; due: Day | null })
  /** With a stage, only its day moves; without, the mandate's due date, and all that is planned backwards from it. */
  | (Common & { action: 'reschedule'; due: Day })
  | (Common & { action: 'ask-extension'; due: Day })
  /** `due`: another day than the one that was asked for. */
  | (Common & { action: 'grant-extension'; due: Day | null })
  | (Common & { action: 'refuse-extension' })
  | (Common & { action: 'suspend'; time: Time | null })
  | (Common & { action: 'resume' })
  /** `to`: the mandate that is followed in its place. */
  | (Common & { action: 'supersede'; to: string })
  /** The other end of `supersede`. `from`: the mandate whose place this one takes. */
  | (Common & { action: 'take-over'; from: string })
  | (Common & { action: 'withdraw' })
  | (Common & { action: 'lapse' })
  /** A stage that was done is opened again; of a closed mandate, as a new run from its record. */
  | (Common & { action: 'reopen' })
  /** What a stage that is done was said to have as evidence, or as its day, was wrong. */
  | (Common & { action: 'correct'; evidence: string[]; on: Day | null })
  | (Common & { action: 'comment' })
  /** A session that moved, or a holiday list that was published. */
  | (Common & { action: 'replan'; due: Day | null; derivation: string; station: Station | null });

export type CommandOf<A extends Action> = Extract<Command, { action: A }>;

/** What the sender of a command gets back. */
export interface Answer {
  /** The last event that the command caused. */
  seq: number;
  state: MandateState;
  stage: string | null;
  /** What happened, in one line. */
  message: string;
}
