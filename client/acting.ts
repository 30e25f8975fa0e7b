/** How an act reaches a mandate, and what is asked of it before. */
import { WorkflowNotFoundError, WorkflowUpdateFailedError } from '@temporalio/client';
import { ApplicationFailure, type UpdateDefinition } from '@temporalio/common';
import type { Directory } from '../domain/directory/index.ts';
import type { Action, Actor, Answer, PersonId, Refusal, Time } from '../domain/mandate/index.ts';
import { actUpdate } from '../workflows/messages.ts';
import { Refused } from './failures.ts';
import { mustKnow } from './people.ts';
import { type TemporalClient, withinPatience } from './temporal.ts';

/** What an act may say beside who says it. */
export interface ActDetails {
  by: PersonId;
  note?: string | undefined;
  stage?: string | undefined;
  /** A person; of a return, the stage that it goes back to; of a supersession, the mandate that is followed instead. */
  to?: string | undefined;
  /** Whose place is given up or acted in; of a tick, who has answered. */
  from?: string | undefined;
  due?: string | undefined;
  on?: string | undefined;
  evidence?: string[] | undefined;
  time?: Time | undefined;
}

/** The fields of a command as its sender gives them; the workflow checks them. */
export interface CommandFields {
  commandId: string;
  actor: Actor;
  [field: string]: unknown;
}

/** Acts that name a person in `to`, or in `from`. A State that has answered stands in no directory. */
const NAMES_IN: Record<'to' | 'from', Action[]> = {
  to: ['complete', 'reassign', 'delegate'],
  from: ['reassign', 'delegate'],
};

/** @throws Refused where somebody who is named is not in the directory */
export const mustKnowThose = (directory: Directory, action: Action, { to, from }: Partial<ActDetails>): void => {
  if (to && NAMES_IN.to.includes(action)) mustKnow(directory, to);
  if (from && NAMES_IN.from.includes(action)) mustKnow(directory, from);
};

/**
 * Sends one command to a running mandate.
 * @throws Refused with the mandate's own reason; WorkflowNotFoundError where none is running
 */
export const send = (temporal: TemporalClient, id: string, action: Action, fields: CommandFields): Promise<Answer> =>
  sendUpdate(temporal, id, actUpdate(action), fields);

/** Sends an Update to a workflow. Throws as `send` does. */
export const sendUpdate = async <T>(
  temporal: TemporalClient,
  id: string,
  update: UpdateDefinition<T, [unknown]>,
  fields: CommandFields,
): Promise<T> => {
  const handle = temporal.client.workflow.getHandle(id);
  try {
    return await withinPatience(temporal, () =>
      handle.executeUpdate(update, { args: [fields], updateId: fields.commandId }),
    );
  } catch (error) {
    if (error instanceof WorkflowUpdateFailedError && error.cause instanceof ApplicationFailure) {
      throw new Refused((error.cause.type ?? 'NotNow') as Refusal['kind'], error.cause.message);
    }
    throw error;
  }
};

export const isNotRunning = (error: unknown): boolean => error instanceof WorkflowNotFoundError;
