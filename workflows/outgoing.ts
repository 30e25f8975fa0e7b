import { condition } from '@temporalio/workflow';
import { type Event, type Mandate, type Notice, snapshotOf, type Step } from '../domain/mandate/index.ts';
import { record } from './proxies.ts';

/** What a mandate has still to tell the outside: in order, in as few publications as its pace allows. */
export class Outgoing {
  private events: Event[] = [];
  private notices: Notice[] = [];
  private finished = false;

  add({ events, notices }: Step): void {
    this.events.push(...events);
    this.notices.push(...notices);
  }

  /** After what is left, nothing more comes. */
  finish(): void {
    this.finished = true;
  }

  /**
   * Publishes until `finish` was called and nothing is left.
   * @param latest the mandate as it stands when a publication leaves
   */
  async publishing(latest: () => Mandate): Promise<void> {
    for (;;) {
      await condition(() => this.events.length > 0 || this.finished);
      if (this.events.length === 0) return;
      const { events, notices } = this;
      [this.events, this.notices] = [[], []];
      const input = events[0]?.seq === 1 ? { input: latest().input } : {};
      const summary = events.map(({ type }) => type).join(', ');
      await record.publish.executeWithOptions({ summary }, [
        { ...input, snapshot: snapshotOf(latest()), events, notices },
      ]);
    }
  }
}
