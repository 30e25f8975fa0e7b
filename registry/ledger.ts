/** The ledger of mails: a row before a mail leaves, the server's answer after. */
import { sql } from 'kysely';
import type { Day } from '../domain/calendar/day.ts';
import { digestKey } from '../domain/mail/index.ts';
import type { PersonId } from '../domain/mandate/index.ts';
import type { Database } from './open.ts';
import type { Mail } from './tables.ts';

/**
 * The row as it stands before the mail leaves, a first attempt or one more, with the notices that it tells. A mail that
 * told one of them before, and that the server did not take, is replaced by this one.
 */
export const beginMail = async (
  db: Database,
  mail: Omit<Mail, 'attempts' | 'status' | 'firstAt' | 'answer'>,
  notices: readonly string[],
): Promise<void> => {
  const { address, subject, lastAt } = mail;
  await db.transaction().execute(async (transaction) => {
    const earlier = transaction
      .selectFrom('notices')
      .select('mail')
      .where(sql<boolean>`key = any(${notices})`);
    await transaction
      .updateTable('mails')
      .set({ status: 'replaced' })
      .where('key', 'in', earlier)
      .where('key', '<>', mail.key)
      .where('status', '=', 'deferred')
      .execute();
    await transaction
      .insertInto('mails')
      .values({ ...mail, firstAt: lastAt, attempts: 1, status: 'sending', answer: null })
      .onConflict((conflict) =>
        conflict.column('key').doUpdateSet((row) => ({
          attempts: row('mails.attempts', '+', 1),
          ...{ status: 'sending' as const, address, subject, lastAt },
        })),
      )
      .execute();
    await transaction
      .updateTable('notices')
      .set({ mail: mail.key })
      .where(sql<boolean>`key = any(${notices})`)
      .execute();
  });
};

/**
 * What the server said. What it took is pending no more; what it did not take now may go out in another mail; and what
 * it may have taken (`sending`) is sent again as it was.
 */
export const endMail = async (
  db: Database,
  key: string,
  status: 'sent' | 'deferred' | 'sending',
  answer: string,
): Promise<void> => {
  await db.transaction().execute(async (transaction) => {
    await transaction.updateTable('mails').set({ status, answer }).where('key', '=', key).execute();
    if (status !== 'sent') return;
    await transaction.updateTable('notices').set({ status }).where('mail', '=', key).execute();
  });
};

/**
 * The server will never take the mail at that reader's address. Its notices wait for somebody else to read them.
 * @param final those of them for whom nobody is left
 */
export const refuseMail = async (
  db: Database,
  key: string,
  { reader, answer, final }: { reader: PersonId; answer: string; final: readonly string[] },
): Promise<void> => {
  await db.transaction().execute(async (transaction) => {
    await transaction.updateTable('mails').set({ status: 'refused', answer }).where('key', '=', key).execute();
    await transaction
      .updateTable('notices')
      .set({ refused: sql<PersonId[]>`array_append(refused, ${reader})` })
      .where('mail', '=', key)
      .execute();
    await transaction
      .updateTable('notices')
      .set({ status: 'refused' })
      .where(sql<boolean>`key = any(${final})`)
      .execute();
  });
};

export const mails = async (db: Database): Promise<Mail[]> =>
  db.selectFrom('mails').selectAll().orderBy('firstAt').orderBy('key').execute();

export interface SentMail {
  mail: Mail;
  /** The mandates that it is about, in the order in which their notices were entered. */
  mandates: string[];
}

/** Whether a server has accepted the mail of that key. */
export const wasSent = async (db: Database, key: string): Promise<boolean> =>
  (await db
    .selectFrom('mails')
    .select('key')
    .where('key', '=', key)
    .where('status', '=', 'sent')
    .executeTakeFirst()) !== undefined;

/** The mails that a server accepted, in the order in which they went out. */
export const sentMails = async (db: Database): Promise<SentMail[]> => {
  const rows = await db
    .selectFrom('mails')
    .leftJoin('notices', 'notices.mail', 'mails.key')
    .selectAll('mails')
    .select(
      sql<
        string[]
      >`coalesce(array_agg(notices.mandate order by notices.entered) filter (where notices.mandate is not null), '{}')`.as(
        'mandates',
      ),
    )
    .where('mails.status', '=', 'sent')
    .groupBy('mails.key')
    .orderBy(sql`min(notices.entered) nulls last`)
    .orderBy('mails.firstAt')
    .execute();
  return rows.map(({ mandates, ...mail }) => ({ mail, mandates: [...new Set(mandates)] }));
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

/** The day of the last digest that left that person's desk. */
export const lastDigestOf = async (db: Database, desk: PersonId): Promise<Day | null> => {
  const row = await db
    .selectFrom('mails')
    .select(({ fn }) => fn.max('digest').as('day'))
    .where('desk', '=', desk)
    .where('status', '=', 'sent')
    .executeTakeFirst();
  return row?.day ?? null;
};

/** The key of the next digest of that day: the one that the server did not take, or a further part. */
export const nextDigestKey = async (db: Database, desk: PersonId, day: Day): Promise<string> => {
  const { count } = await db
    .selectFrom('mails')
    .select(({ fn }) => fn.countAll<string>().as('count'))
    .where('desk', '=', desk)
    .where('digest', '=', day)
    .where('kind', '=', 'digest')
    .where('status', '<>', 'deferred')
    .executeTakeFirstOrThrow();
  return digestKey(desk, day, Number(count) + 1);
};
