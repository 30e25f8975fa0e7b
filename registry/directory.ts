import { sql } from 'kysely';
import type { Instant } from '../domain/calendar/day.ts';
import type { Directory } from '../domain/directory/index.ts';
import type { PersonId } from '../domain/mandate/index.ts';
import type { Database } from './open.ts';

/** The directory in force, or undefined where none was applied yet. */
export const directory = async (db: Database): Promise<Directory | undefined> =>
  (await db.selectFrom('directory').select('document').orderBy('version', 'desc').limit(1).executeTakeFirst())
    ?.document;

/** Puts a directory in force. The earlier ones are kept. */
export const applyDirectory = async (db: Database, document: Directory): Promise<void> => {
  await db
    .insertInto('directory')
    .values({ document: JSON.stringify(document), at: null, by: null })
    .execute();
};

/**
 * Changes the directory in force, and keeps who did; two changes at once come one after the other.
 * @returns the directory as it is then, or undefined where there is none to change
 */
export const changeDirectory = async (
  db: Database,
  { at, by }: { at: Instant; by: PersonId },
  change: (directory: Directory) => Directory,
): Promise<Directory | undefined> =>
  db.transaction().execute(async (transaction) => {
    await sql`lock table directory in share row exclusive mode`.execute(transaction);
    const before = await directory(transaction);
    if (!before) return undefined;
    const document = change(before);
    await transaction
      .insertInto('directory')
      .values({ document: JSON.stringify(document), at, by })
      .execute();
    return document;
  });
