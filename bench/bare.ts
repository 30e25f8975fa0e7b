/** The other side of each comparison: workflows that do nothing but the inevitable. */
import type { Client } from '@temporalio/client';
import type { acts, waits, wakes } from './bare-workflows.ts';

export const BARE_QUEUE = 'bare';

/** Requests under way at one moment: as many as the client has when it starts mandates. */
const AT_ONCE = 32;

type Bare = { waits: typeof waits; acts: typeof acts; wakes: typeof wakes };

export const idsOf = (series: string, count: number): string[] =>
  Array.from({ length: count }, (_, index) => `bare/${series}/${index}`);

export const inLanes = async <T>(items: readonly T[], work: (item: T) => Promise<unknown>): Promise<void> => {
  const left = items.values();
  const lane = async (): Promise<void> => {
    for (const item of left) await work(item);
  };
  await Promise.all(Array.from({ length: AT_ONCE }, lane));
};

export const startBare = <Name extends keyof Bare>(
  client: Client,
  name: Name,
  ids: readonly string[],
  ...args: Parameters<Bare[Name]>
): Promise<void> =>
  inLanes(ids, (workflowId) => client.workflow.start(name, { workflowId, taskQueue: BARE_QUEUE, args }));
