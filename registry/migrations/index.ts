import { type Kysely, type Migration, Migrator } from 'kysely';
import { RegistryOfAnotherVersion } from '../failures.ts';
import type { Tables } from '../tables.ts';
import { beginning } from './0001-beginning.ts';
import { digests } from './0002-digests.ts';
import { series } from './0003-series.ts';

/** In the order of their names. A migration that has been released is never changed. */
const MIGRATIONS: Record<string, Migration> = {
  '0001-beginning': beginning,
  '0002-digests': digests,
  '0003-series': series,
};

/**
 * Brings the database to this program's version; does nothing where it is there already. Several processes may do it
 * at once: Kysely's Migrator holds a lock.
 * @throws RegistryOfAnotherVersion where a newer program has been at work
 */
export const migrate = async (db: Kysely<Tables>): Promise<void> => {
  const migrator = new Migrator({
    db,
    provider: { getMigrations: async () => Promise.resolve(MIGRATIONS) },
  });
  const { error } = await migrator.migrateToLatest();
  if (error instanceof Error && error.message.includes('missing')) throw new RegistryOfAnotherVersion(error);
  if (error) throw error as Error;
};
