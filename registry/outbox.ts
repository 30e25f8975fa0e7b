/** Notices that wait for their mail. */
import { sql } from 'kysely';
import type { Instant } from '../domain/calendar/day.ts';
import type { Waiting } from '../domain/mail/index.ts';
import type { NoticeKind, PersonId } from '../domain/mandate/index.ts';
import type { Database } from './open.ts';

export interface Pending extends Waiting {
  /** Readers at whose address it was refused. */
  refused: PersonId[];
  /** The key of the mail that left with it and may have arrived, without a word of it: it is sent again as it was. */
  astray: string | null;
}

/** What a person has still to be told, in the order in which it was entered. */
export const pendingFor = async (db: Database, person: PersonId): Promise<Pending[]> =>
  db
    .selectFrom('notices')
    .innerJoin('events', (join) =>
      join.onRef('events.mandate', '=', 'notices.mandate').onRef('events.seq', '=', 'notices.seq'),
    )
    .leftJoin('mails', (join) => join.onRef('mails.key', '=', 'notices.mail').on('mails.status', '=', 'sending'))
    .select(['notices.notice', 'notices.refused', 'mails.key as astray'])
    .select(sql<Instant>`events.at`.as('since'))
    .where('notices.person', '=', person)
    .where('notices.status', '=', 'pending')
    .orderBy('notices.entered')
    .execute();

/** Everybody for whom something is pending, with how much. */
export const peopleWaiting = async (db: Database): Promise<{ person: PersonId; notices: number }[]> => {
  const rows = await db
    .selectFrom('notices')
    .select(({ fn }) => ['person', fn.countAll<string>().as('count')])
    .where('status', '=', 'pending')
    .groupBy('person')
    .orderBy('person')
    .execute();
  return rows.map(({ person, count }) => ({ person, notices: Number(count) }));
};

/** How many notices of one kind the mandates of a resolution have caused. */
export const countNotices = async (
  db: Database,
  { resolution, kind }: { resolution: string; kind: NoticeKind },
): Promise<number> => {
  const row = await db
    .selectFrom('notices')
    .innerJoin('mandates', 'mandates.id', 'notices.mandate')
    .select(({ fn }) => fn.countAll<string>().as('count'))
    .where('mandates.resolution', '=', resolution)
    .where(sql<boolean>`notices.notice ->> 'kind' = ${kind}`)
    .executeTakeFirstOrThrow();
  return Number(row.count);
};
