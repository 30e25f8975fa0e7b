/** What the workflows understand, and under which names: all that a client needs to know of them. */
import { defineQuery, defineSignal, defineUpdate } from '@temporalio/workflow';
import {
  type Action,
  type Answer,
  type Command,
  type Event,
  type Mandate,
  type MandateInput,
  type Snapshot,
  type Undeliverable,
} from '../domain/mandate/index.ts';

import type { Series, SeriesAction, SeriesInput } from '../domain/series/index.ts';

export const TASK_QUEUE = 'mandates';

/** How a run of a mandate begins: from its plan, where its last run stopped, or as one that was closed. */
export type Beginning = { input: MandateInput } | { sofar: Mandate } | { closed: Mandate; reopening: Command };

/**
 * The Update of each action. Its argument is one JSON object (see `domain/mandate/parse.ts`); it is unknown here, for
 * operators type it by hand.
 */
export const actUpdate = (action: Action) => defineUpdate<Answer, [unknown]>(action);

export const stateQuery = defineQuery<Snapshot>('state');

/** The events of the present run, oldest first. Earlier ones are in the registry. */
export const historyQuery = defineQuery<Event[]>('history');

/** From the post: a notice of this mandate came back. */
export const undeliverableSignal = defineSignal<[Undeliverable]>('undeliverable');

/** How a series begins: from its plan, or where its last run stopped. */
export type SeriesBeginning = { input: SeriesInput } | { sofar: Series };

export interface SeriesAnswer {
  /** The last event that is on its record. */
  seq: number;
  message: string;
}

/** The Updates of a series; each takes one JSON object, as those of a mandate do. */
export const seriesUpdate = (action: SeriesAction) => defineUpdate<SeriesAnswer, [unknown]>(action);

export const seriesQuery = defineQuery<Series>('series');

export interface BriefStart {
  /** Milliseconds added to the server's clock, as in a mandate's input. */
  clockShift: number;
}

/** How to have the briefs kept: there is one workflow for all, and to ask for it again is no harm. */
export const briefOnce = (start: BriefStart) => ({
  workflowId: 'brief',
  taskQueue: TASK_QUEUE,
  args: [start] as [BriefStart],
  workflowIdConflictPolicy: 'USE_EXISTING' as const,
  staticSummary: 'The weekly brief to coordinators',
});

export interface DeskStart {
  person: string;
  /** Milliseconds added to the server's clock, as in a mandate's input. */
  clockShift: number;
  /** Of a desk that goes on from an earlier run: the last moment for which that one slept, by the engine's clock. */
  awaitedUntil?: number;
}

/** Something is pending for this person, or the mail was released. */
export const ringSignal = defineSignal('ring');

/**
 * How to ring at somebody's desk, and to open it where it is not open: for `signalWithStart`. There is one desk a
 * person; the directory's ids hold no slash.
 */
export const ringAt = (start: DeskStart) => ({
  workflowId: `desk/${start.person}`,
  taskQueue: TASK_QUEUE,
  args: [start] as [DeskStart],
  signal: ringSignal,
  staticSummary: `Mail for ${start.person}`,
});
