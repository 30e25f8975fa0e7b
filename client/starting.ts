/** Starts what a plan asks to be followed and is not there yet. It can be run again at any time. */
import { type Client, WorkflowExecutionAlreadyStartedError } from '@temporalio/client';
import type { MandateInput } from '../domain/mandate/index.ts';
import { attributesAtStart } from '../workflows/attributes.ts';
import { TASK_QUEUE } from '../workflows/messages.ts';
import type { mandate } from '../workflows/index.ts';
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
 * @param onStarted told after each one
 * @returns the ids that were started; the others run already, or ran before
 */
export const startAll = async (
  client: Client,
  inputs: readonly MandateInput[],
  onStarted: (id: string) => void = () => undefined,
): Promise<string[]> => {
  const left = [...inputs];
  const started: string[] = [];
  const lane = async (): Promise<void> => {
    for (let input = left.shift(); input; input = left.shift()) {
      if (await startOne(client, input)) started.push(input.id);
      onStarted(input.id);
    }
  };
  await Promise.all(Array.from({ length: Math.min(AT_ONCE, inputs.length) }, lane));
  return inputs.map(({ id }) => id).filter((id) => started.includes(id));
};

/** Whether it was started: the same id runs once, also after it has closed. */
const startOne = async (client: Client, input: MandateInput): Promise<boolean> => {
  try {
    await client.withDeadline(Date.now() + PATIENCE, () =>
      client.workflow.start<typeof mandate>('mandate', {
        ...howToStart(input),
        args: [{ input }],
        workflowIdReusePolicy: 'REJECT_DUPLICATE',
      }),
    );
    return true;
  } catch (error) {
    if (error instanceof WorkflowExecutionAlreadyStartedError) return false;
    throw error;
  }
};

/** What is the same for every run of a mandate: its id, and how operators see it. */
export const howToStart = (input: MandateInput) => ({
  workflowId: input.id,
  taskQueue: TASK_QUEUE,
  typedSearchAttributes: attributesAtStart(input),
  staticSummary: `${input.resolution}, para. ${input.paragraph}: ${input.title}`,
  staticDetails: detailsOf(input),
});

const detailsOf = ({ title, procedure, office, people, due }: MandateInput): string =>
  [
    `Follows the **${title}** by the procedure *${procedure.title}*, version ${procedure.version}.`,
    '',
    due ? `First planned for ${due.day}: ${due.derivation}` : 'No due date was given.',
    '',
    `Office: ${office}. ${Object.entries(people)
      .map(([role, who]) => `${role}: ${who.join(', ')}`)
      .join('; ')}.`,
  ].join('\n');
