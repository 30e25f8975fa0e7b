/** When nothing is under way any more, so that a test can look at what has come of it. */
import { type Client, WorkflowNotFoundError } from '@temporalio/client';
import proto from '@temporalio/proto';
import { until } from '../harness/until.ts';

const { EventType } = proto.temporal.api.enums.v1;

/** A history that ends with one of these waits for the worker. */
const WAITING = [EventType.EVENT_TYPE_WORKFLOW_TASK_SCHEDULED, EventType.EVENT_TYPE_WORKFLOW_TASK_STARTED];

/** The length of the history, or null where something is under way. An activity between two attempts is not. */
const quietLength = async (client: Client, id: string): Promise<number | null> => {
  const handle = client.workflow.getHandle(id);
  try {
    const { pendingActivities } = (await handle.describe()).raw;
    const isAtWork = pendingActivities?.some(({ attempt }) => (attempt ?? 1) <= 1);
    const { events } = await handle.fetchHistory();
    const last = events?.at(-1)?.eventType ?? WAITING[0];
    return isAtWork || WAITING.some((type) => type === last) ? null : (events?.length ?? 0);
  } catch (error) {
    if (error instanceof WorkflowNotFoundError) return 0;
    throw error;
  }
};

/** Waits until all of these workflows are quiet, and are still so at a second look: they wake one another. */
export const untilQuiet = async (client: Client, ids: string[]): Promise<void> => {
  let before = '';
  await until('all work is done', async () => {
    const lengths = await Promise.all(ids.map((id) => quietLength(client, id)));
    const [seen, now] = [before, lengths.includes(null) ? '' : lengths.join()];
    before = now;
    return now !== '' && now === seen;
  });
};
