/** A mandate as `mandates show` tells it: from the record, and from its workflow while that runs. */
import { WorkflowNotFoundError } from '@temporalio/client';
import type { Event, Health, Snapshot } from '../domain/mandate/index.ts';
import { healthOf } from '../domain/mandate/health.ts';
import { historyQuery, stateQuery } from '../workflows/messages.ts';
import { type TemporalClient, withinPatience } from './temporal.ts';

export type Listed = Omit<Snapshot, 'stages'> & { health: Health };
export type Shown = Snapshot & { health: Health; events: Event[] };

export const listed = ({ stages: _stages, ...snapshot }: Snapshot, now: number): Listed => ({
  ...snapshot,
  health: healthOf({ ...snapshot, stages: _stages }, now),
});

export const shown = (snapshot: Snapshot, events: Event[], now: number): Shown => ({
  ...snapshot,
  health: healthOf(snapshot, now),
  events,
});

/** The events of both, each once: the run may know some that are not published yet, the record those of earlier runs. */
export const mergeEvents = (recorded: Event[], running: Event[]): Event[] => {
  const last = recorded.at(-1)?.seq ?? 0;
  return [...recorded, ...running.filter(({ seq }) => seq > last)];
};

/** What the running workflow says of itself; undefined when none runs. */
export const askWorkflow = async (
  temporal: TemporalClient,
  id: string,
): Promise<{ snapshot: Snapshot; events: Event[] } | undefined> => {
  const handle = temporal.client.workflow.getHandle(id);
  try {
    return await withinPatience(temporal, async () => ({
      snapshot: await handle.query(stateQuery),
      events: await handle.query(historyQuery),
    }));
  } catch (error) {
    if (error instanceof WorkflowNotFoundError) return undefined;
    throw error;
  }
};
