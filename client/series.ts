/** What coordinators see of series, and do to them. */
import { randomUUID } from 'node:crypto';
import type { Directory } from '../domain/directory/index.ts';
import type { PersonId } from '../domain/mandate/index.ts';
import { cycleId, type Series, type SeriesAction } from '../domain/series/index.ts';
import type { Registry, SeriesRecord } from '../registry/index.ts';
import { seriesUpdate, type SeriesAnswer } from '../workflows/messages.ts';
import { isNotRunning, sendUpdate } from './acting.ts';
import { Refused } from './failures.ts';
import { isASeries } from './no-such.ts';
import { actorOf } from './people.ts';
import type { LazyTemporal } from './temporal.ts';

export interface SeriesDetails {
  by: PersonId;
  note?: string | undefined;
  /** The rhythm from now on. */
  every?: string | undefined;
}

/** A series with the state of its cycles' mandates. */
export interface ShownSeries extends SeriesRecord {
  cycles: { mandate: string; state: string }[];
}

export class SeriesDesk {
  constructor(
    private readonly registry: Registry,
    private readonly temporal: LazyTemporal,
  ) {}

  list(): Promise<Series[]> {
    return this.registry.allSeries();
  }

  /** Throws `Refused` where there is none of that id. */
  async show(id: string): Promise<ShownSeries> {
    const record = await this.registry.oneSeries(id);
    if (!record) throw noSuchSeries(id);
    const mandates = record.events.flatMap((event) =>
      event.type === 'cycle-started' ? [cycleId(id, event.cycle)] : [],
    );
    const known = await this.registry.known(mandates);
    const cycles = mandates.map((mandate) => ({ mandate, state: known.get(mandate)?.state ?? 'not on record yet' }));
    return { ...record, cycles };
  }

  /** "Biennial from now on", or "no further one". Throws `Refused` with the reason. */
  async act(
    directory: Directory,
    id: string,
    action: SeriesAction,
    { by, ...details }: SeriesDetails,
  ): Promise<SeriesAnswer> {
    const fields = { commandId: randomUUID(), actor: actorOf(directory, by), ...details };
    try {
      return await sendUpdate(await this.temporal.connect(), id, seriesUpdate(action), fields);
    } catch (error) {
      if (!isNotRunning(error)) throw error;
      const record = await this.registry.oneSeries(id);
      if (!record) throw noSuchSeries(id);
      throw new Refused('NotNow', `the series ${id} has ended, and takes no more acts`);
    }
  }

  /** Throws `Refused` where the id is that of a series. */
  async mustNotBe(id: string): Promise<void> {
    if ((await this.registry.knownSeries([id])).has(id)) throw isASeries(id);
  }
}

const noSuchSeries = (id: string): Refused =>
  new Refused('NotFound', `there is no series "${id}"; "npx mandates series list" shows them`);
