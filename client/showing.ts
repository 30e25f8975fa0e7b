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

/** What is known of a mandate, from one side. */
interface Account {
  snapshot: Snapshot;
  events: Event[];
}

/** Of the two that tell of a mandate, whichever has come further says how it stands. At least one of them has to be there. */
export const shown = (record: Account | undefined, running: Account | undefined, now: number): Shown => {
  const accounts = [running, record].flatMap((account) => account?.snapshot ?? []);
  const snapshot = accounts.reduce((one, other) => (other.seq > one.seq ? other : one));
  const events = mergeEvents(record?.events ?? [], running?.events ?? []);
  return { ...snapshot, health: healthOf(snapshot, now), events };
};

/** The events of both, each once: the run may know some that are not published yet, the record those of earlier runs. */
const mergeEvents = (recorded: Event[], running: Event[]): Event[] => {
  const last = recorded.at(-1)?.seq ?? 0;
  return [...recorded, ...running.filter(({ seq }) => seq > last)];
};

/** What the running workflow says of itself; undefined when none runs. */
export const askWorkflow = async (temporal: TemporalClient, id: string): Promise<Account | undefined> => {
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
