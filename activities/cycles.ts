/** What a series asks of the outside: its next cycle made ready, and its record kept. */
import type { Calendar } from '../domain/calendar/index.ts';
import type { MandateInput, Procedure } from '../domain/mandate/index.ts';
import { cycleId, type PreparedCycle, type Series, type SeriesEvent } from '../domain/series/index.ts';
import { prepareCycle } from '../domain/series/prepare.ts';
import type { Registry } from '../registry/index.ts';

/** What the worker has read of the configuration. */
export interface Knowledge {
  calendar: Calendar;
  /** By id. */
  procedures: ReadonlyMap<string, Procedure>;
}

export interface SeriesNews {
  series: Series;
  events: SeriesEvent[];
}

/** The next cycle as the series has to know it; its mandate carries the rest. */
export type ComingCycle = Omit<PreparedCycle, 'input'>;

/** Opens a mandate that is not there yet; `at` is the engine's clock. */
export type OpenMandate = (input: MandateInput, at: number) => Promise<void>;

export const cycleWork = (registry: Registry, { calendar, procedures }: Knowledge, openMandate: OpenMandate) => ({
  /**
   * The next cycle; where its time has come, its mandate is opened, with the people, procedure and holidays of now. Null
   * where no further one comes. May be done twice.
   */
  async nextCycle({ series, at }: { series: Series; at: number }): Promise<ComingCycle | null> {
    const directory = await registry.directory();
    if (!directory) throw new Error('no directory has been applied: "npx mandates directory apply FILE"');
    const { clockShift, startedBy } = series.input;
    const clock = { now: () => at, shift: clockShift };
    const before = await openBefore(registry, series);
    const prepared = prepareCycle(series, before, { calendar, procedures, directory, clock, startedBy });
    if (!prepared) return null;
    const { input, ...coming } = prepared;
    if (coming.startsAt <= at) await openMandate(input, at);
    return coming;
  },

  /** Puts a series' news on record. May be done twice. */
  async recordSeries({ series, events }: SeriesNews): Promise<void> {
    await registry.publishSeries(series, events);
  },
});

/** The mandate of the latest cycle, where it is still open. */
const openBefore = async (registry: Registry, { input, last }: Series): Promise<string | null> => {
  if (!last) return null;
  const id = cycleId(input.id, last);
  const record = (await registry.known([id])).get(id);
  return record && record.state !== 'closed' ? id : null;
};
