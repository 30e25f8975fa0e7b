import { type Kysely, type Migration, sql } from 'kysely';

const up = async (db: Kysely<unknown>): Promise<void> => {
  await sql`
    create table series (
      id text primary key,
      resolution text not null,
      state text not null,
      seq integer not null,
      series jsonb not null
    );
    create table series_events (
      series text not null references series (id),
      seq integer not null,
      event jsonb not null,
      primary key (series, seq)
    );
  `.execute(db);
};

export const series: Migration = { up };
