/** The only writer of mandates, their events and their notices. */
import { type RawBuilder, sql } from 'kysely';
import type { PersonId, Publication } from '../domain/mandate/index.ts';
import type { Database } from './open.ts';

/**
 * Puts a publication on record, in one statement and so in one transaction and one round trip. What is there already
 * stays as it is, so it may be given again; a snapshot never replaces one of a later event.
 * @returns everybody for whom the publication holds a notice: their desks are to be woken, also when it is given again
 */
export const publish = async (db: Database, publication: Publication): Promise<PersonId[]> => {
  const parts = [
    sql`mandate as (${mandateOf(db, publication)})`,
    ...(publication.events.length ? [sql`events as (${eventsOf(db, publication)})`] : []),
    ...(publication.notices.length ? [sql`notices as (${noticesOf(db, publication)})`] : []),
  ] satisfies RawBuilder<unknown>[];
  await sql`with ${sql.join(parts)} select 1`.execute(db);
  return [...new Set(publication.notices.map(({ person }) => person))];
};

const mandateOf = (db: Database, { input, snapshot }: Publication) => {
  const { id, resolution, kind, state, due, owner, seq } = snapshot;
  const now = { state, due, owner, seq, snapshot: JSON.stringify(snapshot) };
  if (!input) return db.updateTable('mandates').set(now).where('id', '=', id).where('seq', '<', seq);
  return db
    .insertInto('mandates')
    .values({ id, resolution, kind, input: JSON.stringify(input), ...now })
    .onConflict((conflict) => conflict.column('id').doUpdateSet(now).where('mandates.seq', '<', seq));
};

const eventsOf = (db: Database, { snapshot, events }: Publication) =>
  db
    .insertInto('events')
    .values(
      events.map((event) => ({
        mandate: snapshot.id,
        seq: event.seq,
        at: event.at,
        type: event.type,
        event: JSON.stringify(event),
      })),
    )
    .onConflict((conflict) => conflict.doNothing());

const noticesOf = (db: Database, { notices }: Publication) =>
  db
    .insertInto('notices')
    .values(
      notices.map((notice) => ({
        key: notice.key,
        mandate: notice.mandate,
        seq: notice.seq,
        person: notice.person,
        day: notice.day,
        notice: JSON.stringify(notice),
      })),
    )
    .onConflict((conflict) => conflict.doNothing());
