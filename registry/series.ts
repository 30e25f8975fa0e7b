/** The series, and what has happened to each. */
import type { Series, SeriesEvent } from '../domain/series/index.ts';
import type { Database } from './open.ts';

export interface SeriesRecord {
  series: Series;
  /** All of them, oldest first. */
  events: SeriesEvent[];
}

/** Puts a series' news on record; what is there already stays as it is, so it may be given again. */
export const publishSeries = async (db: Database, series: Series, events: readonly SeriesEvent[]): Promise<void> => {
  const { id, plan } = series.input;
  const values = { seq: series.seq, state: series.ended ? 'ended' : 'running', series: JSON.stringify(series) };
  await db.transaction().execute(async (transaction) => {
    await transaction
      .insertInto('series')
      .values({ id, resolution: plan.resolution, ...values })
      .onConflict((conflict) => conflict.column('id').doUpdateSet(values).where('series.seq', '<', series.seq))
      .execute();
    if (events.length === 0) return;
    const rows = events.map((event) => ({ series: id, seq: event.seq, event: JSON.stringify(event) }));
    await transaction
      .insertInto('series_events')
      .values(rows)
      .onConflict((conflict) => conflict.doNothing())
      .execute();
  });
};

export const allSeries = async (db: Database): Promise<Series[]> => {
  const rows = await db.selectFrom('series').select('series').orderBy('id').execute();
  return rows.map(({ series }) => series);
};

export const oneSeries = async (db: Database, id: string): Promise<SeriesRecord | undefined> => {
  const row = await db.selectFrom('series').select('series').where('id', '=', id).executeTakeFirst();
  if (!row) return undefined;
  const rows = await db.selectFrom('series_events').select('event').where('series', '=', id).orderBy('seq').execute();
  return { series: row.series, events: rows.map(({ event }) => event) };
};

/** Of these ids, which are series on record. */
export const knownSeries = async (db: Database, ids: readonly string[]): Promise<Set<string>> => {
  if (ids.length === 0) return new Set();
  const rows = await db.selectFrom('series').select('id').where('id', 'in', ids).execute();
  return new Set(rows.map(({ id }) => id));
};
