/**
 * A desk that wakes so soon, in milliseconds, is rung at all the same: it might look before what is published now can be
 * seen. Longer than any attempt of `publish`.
 */
const MARGIN = 5 * 60_000;

/** How long a desk sleeps, as far as this process has heard: what comes meanwhile could not go out any sooner. */
export interface Sleep {
  /** By the server's clock, in milliseconds. */
  until: number;
  /** Not even what is urgent. */
  isForUrgent: boolean;
}

/**
 * Rings at desks, few times: publications of one moment that concern the same person share one ring. Each waits for a
 * ring that began after it asked, so that none is missed.
 */
export class Bell {
  private readonly sleeping = new Map<string, Sleep>();
  private readonly ringing = new Map<string, Promise<void>>();
  private readonly next = new Map<string, Promise<void>>();

  constructor(private readonly ring: (person: string) => Promise<void>) {}

  /** Resolves when a ring has gone through that began no earlier than this call. */
  async wake(person: string): Promise<void> {
    const current = this.ringing.get(person);
    if (!current) return this.start(person);
    const waiting = this.next.get(person) ?? current.catch(() => undefined).then(() => this.startNext(person));
    this.next.set(person, waiting);
    return waiting;
  }

  sleepsUntil(person: string, sleep: Sleep): void {
    this.sleeping.set(person, sleep);
  }

  /** What was heard of the desk holds no more. */
  isAwake(person: string): void {
    this.sleeping.delete(person);
  }

  /** Wakes the desk where it would not see to it in time by itself. `now` is the server's clock, in milliseconds. */
  async wakeInTime(person: string, now: number, isUrgent: boolean): Promise<void> {
    const sleep = this.sleeping.get(person);
    const isSeenTo = sleep && now + MARGIN < sleep.until && (sleep.isForUrgent || !isUrgent);
    if (!isSeenTo) await this.wake(person);
  }

  private startNext(person: string): Promise<void> {
    this.next.delete(person);
    return this.start(person);
  }

  private start(person: string): Promise<void> {
    const ring = this.ring(person).finally(() => {
      if (this.ringing.get(person) === ring) this.ringing.delete(person);
    });
    this.ringing.set(person, ring);
    return ring;
  }
}
