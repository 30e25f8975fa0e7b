import type { Client } from '@temporalio/client';
import { ringAt } from '../workflows/messages.ts';
import type { desk } from '../workflows/index.ts';

/** Rings at the desk of a person, and opens it where it is not open. */
export const deskWaker =
  (client: Client, clockShift: number) =>
  async (person: string): Promise<void> => {
    await client.workflow.signalWithStart<typeof desk>('desk', ringAt({ person, clockShift }));
  };
