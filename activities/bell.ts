/**
 * Rings at desks, few times: publications of one moment that concern the same person share one ring. Each waits for a
 * ring that began after it asked, so that none is missed.
 */
export class Bell {
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
