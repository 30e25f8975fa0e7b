/** Notices that wait for their mail, and the ledger of the mails. */
import type { Notice, NoticeKind, PersonId } from '../domain/mandate/index.ts';
import { sql } from 'kysely';
import type { Database } from './open.ts';
import type { Mail, NoticeStatus } from './tables.ts';

/** What a person has still to be told, in the order in which it was entered. */
export const pendingFor = async (db: Database, person: PersonId): Promise<Notice[]> => {
  const rows = await db
    .selectFrom('notices')
    .select('notice')
    .where('person', '=', person)
    .where('status', '=', 'pending')
    .orderBy('entered')
    .execute();
  return rows.map(({ notice }) => notice);
};

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

/** The row as it stands before the letter leaves: a first attempt, or one more. */
export const beginMail = async (
  db: Database,
  mail: Omit<Mail, 'attempts' | 'status' | 'firstAt' | 'answer'>,
): Promise<void> => {
  await db
    .insertInto('mails')
    .values({
      ...mail,
      firstAt: mail.lastAt,
      attempts: 1,
      status: 'sending',
      answer: null,
    })
    .onConflict((conflict) =>
      conflict.column('key').doUpdateSet((row) => ({
        attempts: row('mails.attempts', '+', 1),
        status: 'sending',
        address: mail.address,
        lastAt: mail.lastAt,
      })),
    )
    .execute();
};

/** What the server said; the notice of a mail that is sent or refused for good is pending no more. */
export const endMail = async (
  db: Database,
  key: string,
  status: Exclude<Mail['status'], 'sending'>,
  answer: string,
): Promise<void> => {
  await db.transaction().execute(async (transaction) => {
    await transaction.updateTable('mails').set({ status, answer }).where('key', '=', key).execute();
    if (status === 'deferred') return;
    await transaction
      .updateTable('notices')
      .set({ status: status satisfies NoticeStatus })
      .where('key', '=', key)
      .execute();
  });
};

export const mails = async (db: Database): Promise<Mail[]> =>
  db.selectFrom('mails').selectAll().orderBy('firstAt').orderBy('key').execute();

export interface SentMail {
  mail: Mail;
  notice: NoticeKind;
}

/** The mails that a server accepted, with what they were about, in the order in which they went out. */
export const sentMails = async (db: Database): Promise<SentMail[]> => {
  const rows = await db
    .selectFrom('mails')
    .innerJoin('notices', 'notices.key', 'mails.key')
    .selectAll('mails')
    .select('notices.notice')
    .where('mails.status', '=', 'sent')
    .orderBy('notices.entered')
    .execute();
  return rows.map(({ notice, ...mail }) => ({ mail, notice: notice.kind }));
};

/** Whether this person has had a mail before: the first one explains itself. */
export const hasHadMail = async (db: Database, person: PersonId): Promise<boolean> =>
  (await db
    .selectFrom('mails')
    .select('key')
    .where('person', '=', person)
    .where('status', '=', 'sent')
    .limit(1)
    .executeTakeFirst()) !== undefined;

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
