import { type Client, WorkflowNotFoundError } from '@temporalio/client';
import {
  cameBack,
  ENGINE,
  enter,
  newMandate,
  replay,
  snapshotOf,
  type Undeliverable,
} from '../domain/mandate/index.ts';
import type { Registry } from '../registry/index.ts';
import { undeliverableSignal } from '../workflows/messages.ts';

/**
 * Tells a mandate that a notice of it came back. One that is closed, and so has no workflow any more, gets the event
 * written behind its record. Told twice, it is recorded once.
 * @returns the people whose desks have to be woken for it
 */
export const undeliverableTeller =
  (client: Client, registry: Registry) =>
  async (mandate: string, letter: Undeliverable, at: number): Promise<string[]> => {
    try {
      await client.workflow.getHandle(mandate).signal(undeliverableSignal, letter);
      return [];
    } catch (error) {
      if (!(error instanceof WorkflowNotFoundError)) throw error;
      return appendToRecord(registry, mandate, letter, at);
    }
  };

const appendToRecord = async (registry: Registry, id: string, letter: Undeliverable, at: number): Promise<string[]> => {
  const record = await registry.mandate(id);
  if (!record) return [];
  const closed = replay(newMandate(record.input), record.events);
  const { mandate, events, notices } = enter(closed, cameBack(closed, letter), {
    actor: ENGINE,
    commandId: null,
    now: at,
  });
  return registry.publish({ snapshot: snapshotOf(mandate), events, notices });
};
