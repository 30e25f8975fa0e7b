/** Acts that concern more than one run: a mandate that takes another's place, and one that is followed again. */
import { WorkflowExecutionAlreadyStartedError } from '@temporalio/client';
import { type Answer, commandFrom, fromRecord, isRefusal, reopenClosed } from '../domain/mandate/index.ts';
import type { MandateRecord } from '../registry/index.ts';
import type { mandate } from '../workflows/index.ts';
import { type CommandFields, send } from './acting.ts';
import { Refused } from './failures.ts';
import { howToStart } from '../workflows/opening.ts';
import type { TemporalClient } from './temporal.ts';

/**
 * Tells the mandate that is followed from now on whose place it takes. Told again, it stays as it is: so a supersession
 * that was cut off half-way is simply done once more.
 * @throws Refused; WorkflowNotFoundError where it is not running
 */
export const takeOver = async (
  temporal: TemporalClient,
  id: string,
  from: string,
  fields: CommandFields,
): Promise<void> => {
  const { commandId, actor, note } = fields;
  try {
    await send(temporal, id, 'take-over', { commandId: `${commandId}/take-over`, actor, note, from });
  } catch (error) {
    if (!(error instanceof Refused) || error.kind !== 'NotNow') throw error;
  }
};

/**
 * Starts a closed mandate again, as a new run from its record.
 * @throws Refused with the reason
 */
export const reopen = async (
  { client }: TemporalClient,
  { input, events }: MandateRecord,
  fields: CommandFields,
  now: number,
): Promise<Answer> => {
  const command = commandFrom('reopen', fields, fields.commandId);
  if (isRefusal(command)) throw new Refused(command.kind, command.reason);
  const closed = fromRecord(input, events);
  const step = reopenClosed(closed, command, now);
  if (isRefusal(step)) throw new Refused(step.kind, step.reason);
  try {
    await client.workflow.start<typeof mandate>('mandate', {
      ...howToStart(step.mandate, now),
      args: [{ closed, reopening: command }],
      workflowIdReusePolicy: 'ALLOW_DUPLICATE',
    });
  } catch (error) {
    if (!(error instanceof WorkflowExecutionAlreadyStartedError)) throw error;
    throw new Refused('NotNow', `${input.id} is followed again already`);
  }
  return step.answer;
};
