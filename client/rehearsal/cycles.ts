/** The series of a rehearsal: when the next cycle of one begins, and the mandates of those that have begun. */
import type { Client } from '@temporalio/client';
import type { Knowledge } from '../../activities/index.ts';
import type { Actor, MandateInput } from '../../domain/mandate/index.ts';
import { cycleId, type SeriesInput } from '../../domain/series/index.ts';
import { prepareCycle } from '../../domain/series/prepare.ts';
import type { Directory } from '../../domain/directory/index.ts';
import type { Registry } from '../../registry/index.ts';
import { awaitOnRecord } from '../on-record.ts';
import { startSeries } from '../starting.ts';

interface Coming {
  at: number;
  mandate: string;
}

export class Cycles {
  private readonly begun = new Set<string>();

  constructor(
    private readonly registry: Registry,
    private readonly around: Knowledge & { directory: Directory; startedBy: Actor },
  ) {}

  /** Starts the series, and waits for the mandates of their first cycles. */
  async start(client: Client, inputs: readonly SeriesInput[], firstCycles: readonly MandateInput[]): Promise<void> {
    await startSeries(client, inputs);
    await awaitOnRecord(
      this.registry,
      firstCycles.map(({ id }) => id),
    );
    for (const { id } of firstCycles) this.begun.add(id);
  }

  /** When the next cycle of a series begins; undefined where none does. */
  async nextAt(now: number): Promise<number | undefined> {
    const moments = (await this.coming(now)).map(({ at }) => at);
    return moments.length ? Math.min(...moments) : undefined;
  }

  /** What the mandates carry whose cycles have begun by now, and that were not told of yet. */
  async fresh(now: number): Promise<MandateInput[]> {
    const due = (await this.coming(now)).filter(({ at }) => at <= now).map(({ mandate }) => mandate);
    await awaitOnRecord(this.registry, due);
    const all = (await this.registry.openMandates()).map(({ input }) => input);
    const fresh = all.filter(({ id }) => id.includes('@') && !this.begun.has(id));
    for (const { id } of fresh) this.begun.add(id);
    return fresh;
  }

  private async coming(now: number): Promise<Coming[]> {
    const running = (await this.registry.allSeries()).filter(({ ended }) => !ended);
    return running.flatMap((series) => {
      const clock = { now: () => now, shift: series.input.clockShift };
      const next = prepareCycle(series, null, { ...this.around, clock });
      return next ? [{ at: next.startsAt, mandate: cycleId(series.input.id, next.cycle) }] : [];
    });
  }
}
