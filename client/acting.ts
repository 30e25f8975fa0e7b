import { WorkflowNotFoundError, WorkflowUpdateFailedError } from '@temporalio/client';
import { ApplicationFailure } from '@temporalio/common';
import type { Action, Actor, Answer, Refusal } from '../domain/mandate/index.ts';
import { actUpdate } from '../workflows/messages.ts';
import { Refused } from './failures.ts';
import { type TemporalClient, withinPatience } from './temporal.ts';

/** The fields of a command as its sender gives them; the workflow checks them. */
export interface CommandFields {
  commandId: string;
  actor: Actor;
  [field: string]: unknown;
}

/**
 * Sends one command to a running mandate.
 * @throws Refused with the mandate's own reason; WorkflowNotFoundError where none is running
 */
export const send = async (temporal: TemporalClient, id: string, action: Action, fields: CommandFields): Promise<Answer> => {
  const handle = temporal.client.workflow.getHandle(id);
  try {
    return await withinPatience(temporal, () =>
      handle.executeUpdate(actUpdate(action), { args: [fields], updateId: fields.commandId }),
    );
  } catch (error) {
    if (error instanceof WorkflowUpdateFailedError && error.cause instanceof ApplicationFailure) {
      throw new Refused((error.cause.type ?? 'NotNow') as Refusal['kind'], error.cause.message);
    }
    throw error;
  }
};

export const isNotRunning = (error: unknown): boolean => error instanceof WorkflowNotFoundError;
