/** A session that moved, or a holiday list that was published, brought to the mandates that it touches. */
import { randomUUID } from 'node:crypto';
import type { Calendar, Day } from '../domain/calendar/index.ts';
import { dayAt } from '../domain/calendar/day.ts';
import { act, type Actor, type Command, isRefusal, type Mandate, snapshotOf } from '../domain/mandate/index.ts';
import { type Replanning, replanningOf } from '../domain/plan/replan.ts';
import type { Registry } from '../registry/index.ts';
import { isNotRunning, send } from './acting.ts';
import { Refused } from './failures.ts';
import type { LazyTemporal } from './temporal.ts';

export interface ReplanOptions {
  actor: Actor;
  /** Only these mandates; all open ones where none is named. */
  ids: readonly string[];
  /** Shows what would move, and moves nothing. */
  dryRun: boolean;
  /** The engine's clock, in milliseconds. */
  now: number;
}

export interface Replanned {
  id: string;
  /** What has changed in the calendar. */
  why: string[];
  /** Days that move: of the whole (`stage` null) and of stages that are still to be done. */
  moves: { stage: string | null; from: Day | null; to: Day | null }[];
  /** Whether the mandate goes by it now; false in a dry run. */
  done: boolean;
  /** Why it does not. */
  refused: string | null;
}

/** @throws Refused where the actor is none who may replan */
export async function* replanAll(
  registry: Registry,
  temporal: LazyTemporal,
  calendar: Calendar,
  options: ReplanOptions,
): AsyncGenerator<Replanned> {
  for (const { input } of await registry.openMandates()) {
    if (options.ids.length && !options.ids.includes(input.id)) continue;
    const record = await registry.mandate(input.id);
    const today = dayAt(options.now, input.seatZone);
    const replanning = record && replanningOf(record.input, record.events, calendar, today);
    if (replanning) yield await replanOne(temporal, replanning, options);
  }
}

const replanOne = async (
  temporal: LazyTemporal,
  { mandate, replan, why }: Replanning,
  { actor, dryRun, now }: ReplanOptions,
): Promise<Replanned> => {
  const { id } = mandate.input;
  const fields = { commandId: randomUUID(), actor, ...replan, note: why.join('; ') };
  const command: Command = { ...fields, action: 'replan', stage: null };
  const step = act(mandate, command, now);
  if (isRefusal(step)) {
    if (step.kind === 'NotYours') throw new Refused(step.kind, step.reason);
    return { id, why, moves: [], done: false, refused: step.reason };
  }
  const moves = movesBetween(mandate, step.mandate);
  if (dryRun) return { id, why, moves, done: false, refused: null };
  try {
    await send(await temporal.connect(), id, 'replan', fields);
    return { id, why, moves, done: true, refused: null };
  } catch (error) {
    if (error instanceof Refused) return { id, why, moves: [], done: false, refused: error.message };
    if (isNotRunning(error))
      return { id, why, moves: [], done: false, refused: 'Temporal runs no workflow of that id' };
    throw error;
  }
};

const movesBetween = (before: Mandate, after: Mandate): Replanned['moves'] => {
  const [was, is] = [snapshotOf(before), snapshotOf(after)];
  const stages = is.stages.map(({ id, due }, index) => ({ stage: id, from: was.stages[index]?.due ?? null, to: due }));
  return [{ stage: null, from: was.due, to: is.due }, ...stages].filter(({ from, to }) => from !== to);
};
