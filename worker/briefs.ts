import type { Client } from '@temporalio/client';
import type { brief } from '../workflows/index.ts';
import { briefOnce } from '../workflows/messages.ts';

/** Has the weekly briefs kept, where nobody does so yet. */
export const keepBriefs = async (client: Client, clockShift: number): Promise<void> => {
  await client.workflow.start<typeof brief>('brief', briefOnce({ clockShift }));
};
