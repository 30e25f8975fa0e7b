import type { Directory } from '../domain/directory/index.ts';
import type { Database } from './open.ts';

/** The directory in force, or undefined where none was applied yet. */
export const directory = async (db: Database): Promise<Directory | undefined> =>
  (await db.selectFrom('directory').select('document').orderBy('version', 'desc').limit(1).executeTakeFirst())
    ?.document;

/** Puts a directory in force. The earlier ones are kept. */
export const applyDirectory = async (db: Database, document: Directory): Promise<void> => {
  await db
    .insertInto('directory')
    .values({ document: JSON.stringify(document) })
    .execute();
};
