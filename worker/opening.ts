import { type Client, WorkflowExecutionAlreadyStartedError } from '@temporalio/client';
import type { MandateInput } from '../domain/mandate/index.ts';
import type { mandate } from '../workflows/index.ts';
import { howToOpen } from '../workflows/opening.ts';

/** Opens the mandate of a cycle. One that is there, or was, stays as it is. */
export const mandateOpener =
  (client: Client) =>
  async (input: MandateInput, at: number): Promise<void> => {
    const once = { workflowIdReusePolicy: 'REJECT_DUPLICATE', args: [{ input }] as [{ input: MandateInput }] } as const;
    try {
      await client.workflow.start<typeof mandate>('mandate', { ...howToOpen(input, at), ...once });
    } catch (error) {
      if (!(error instanceof WorkflowExecutionAlreadyStartedError)) throw error;
    }
  };
