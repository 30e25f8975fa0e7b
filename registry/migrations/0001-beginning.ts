import { type Kysely, type Migration, sql } from 'kysely';

/** Days and instants stay texts: they are ISO 8601, sort as such, and keep the zone that they were written with. */
const up = async (db: Kysely<unknown>): Promise<void> => {
  await sql`
    create table resolutions (
      symbol text primary key,
      title text not null,
      organ text not null,
      session integer,
      adopted text,
      paragraphs jsonb not null,
      quotes jsonb not null
    );
    create table mandates (
      id text primary key,
      resolution text not null,
      kind text not null,
      state text not null,
      due text,
      owner text[] not null,
      seq integer not null,
      input jsonb not null,
      snapshot jsonb not null
    );
    create index mandates_by_resolution on mandates (resolution);
    create index mandates_by_state_and_due on mandates (state, due);
    create table events (
      mandate text not null references mandates (id),
      seq integer not null,
      at text not null,
      type text not null,
      event jsonb not null,
      primary key (mandate, seq)
    );
    create table notices (
      key text primary key,
      mandate text not null references mandates (id),
      seq integer not null,
      person text not null,
      day text not null,
      status text not null default 'pending',
      notice jsonb not null,
      entered bigint generated always as identity
    );
    create index notices_pending on notices (person, entered) where status = 'pending';
    create table mails (
      key text primary key,
      mandate text not null,
      person text not null,
      address text not null,
      "messageId" text not null,
      subject text not null,
      status text not null,
      attempts integer not null,
      "firstAt" text not null,
      "lastAt" text not null,
      answer text
    );
    create index mails_by_person on mails (person);
    create index mails_by_mandate on mails (mandate);
    create table directory (
      version integer generated always as identity primary key,
      document jsonb not null
    );
    create table settings (
      name text primary key,
      value text not null
    );
  `.execute(db);
};

export const beginning: Migration = { up };
