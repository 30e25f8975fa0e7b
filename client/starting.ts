/** Starts what a plan asks to be followed and is not there yet. It can be run again at any time. */
import { type Client, WorkflowExecutionAlreadyStartedError } from '@temporalio/client';
import type { MandateInput } from '../domain/mandate/index.ts';
import { cadenceInWords, type SeriesInput } from '../domain/series/index.ts';
import { howToOpen } from '../workflows/opening.ts';
import type { mandate, series } from '../workflows/index.ts';
import { TASK_QUEUE } from '../workflows/messages.ts';
import { PATIENCE } from './temporal.ts';

export interface StartReport {
  started: string[];
  /** Of these, what is not on record yet after a while: no worker is running, or it has much to do. */
  unrecorded: string[];
  /** What was on record before, or ran already, and how the plan differs from it. */
  already: { id: string; state: string; differences: string[] }[];
  notFollowed: string[];
}

/** Starts under way at one moment: more would only wait in the server's queues. */
const AT_ONCE = 32;

/**
 * Starts each in turn, several at a time.
 * @returns the ids that were started; the others run already, or ran before
 */
const eachOnce = async <T extends { id: string }>(
  client: Client,
  inputs: readonly T[],
  start: (input: T) => Promise<unknown>,
): Promise<string[]> => {
  const left = [...inputs];
  const started = new Set<string>();
  const lane = async (): Promise<void> => {
    for (let input = left.shift(); input; input = left.shift()) {
      if (await unlessThere(client.withDeadline(Date.now() + PATIENCE, () => start(input)))) started.add(input.id);
    }
  };
  await Promise.all(Array.from({ length: Math.min(AT_ONCE, inputs.length) }, lane));
  return inputs.map(({ id }) => id).filter((id) => started.has(id));
};

/** Whether it was started: the same id runs once, also after it has closed. */
const unlessThere = async (starting: Promise<unknown>): Promise<boolean> => {
  try {
    await starting;
    return true;
  } catch (error) {
    if (error instanceof WorkflowExecutionAlreadyStartedError) return false;
    throw error;
  }
};

const ONCE = { workflowIdReusePolicy: 'REJECT_DUPLICATE' } as const;

/** @returns the ids that were started; the others run already, or ran before */
export const startAll = (client: Client, inputs: readonly MandateInput[]): Promise<string[]> =>
  eachOnce(client, inputs, (input) => {
    const begins = howToOpen(input, Date.now() + input.clockShift);
    return client.workflow.start<typeof mandate>('mandate', { ...begins, ...ONCE, args: [{ input }] });
  });

/** @returns the ids of the series that were started; each starts the mandates of its cycles itself */
export const startSeries = (client: Client, inputs: readonly SeriesInput[]): Promise<string[]> =>
  eachOnce(client, inputs, (input) =>
    client.workflow.start<typeof series>('series', {
      ...ONCE,
      workflowId: input.id,
      taskQueue: TASK_QUEUE,
      args: [{ input }],
      staticSummary: `${input.plan.resolution}, para. ${input.entry.paragraph}: ${input.entry.title}, ${cadenceInWords(input.cadence)}`,
    }),
  );
