/** Rings at the desks of people for whom mail waits. */
import type { PersonId } from '../domain/mandate/index.ts';
import type { Registry } from '../registry/index.ts';
import type { desk } from '../workflows/index.ts';
import { ringAt } from '../workflows/messages.ts';
import type { Clock } from './clock.ts';
import { type LazyTemporal, ofTemporal, PATIENCE, type TemporalClient } from './temporal.ts';

export class Desks {
  constructor(
    private readonly registry: Registry,
    private readonly temporal: LazyTemporal,
    private readonly clock: Clock,
  ) {}

  hold(): Promise<void> {
    return this.registry.holdMail();
  }

  /** Lets the desks go on. Gives the number of notices that were waiting. */
  async release(): Promise<number> {
    await this.temporal.connect();
    await this.registry.releaseMail();
    return this.lookAnew();
  }

  /** Has every desk on which something waits look again when it may go out, and to whom. Gives the number of notices. */
  async lookAnew(): Promise<number> {
    const waiting = await this.registry.peopleWaiting();
    if (waiting.length === 0) return 0;
    const temporal = await this.temporal.connect();
    for (const { person } of waiting) await ofTemporal(temporal, () => this.ring(temporal, person));
    return waiting.reduce((sum, { notices }) => sum + notices, 0);
  }

  private async ring({ client }: TemporalClient, person: PersonId): Promise<void> {
    const start = ringAt({ person, clockShift: this.clock.shift });
    await client.withDeadline(Date.now() + PATIENCE, () => client.workflow.signalWithStart<typeof desk>('desk', start));
  }
}
