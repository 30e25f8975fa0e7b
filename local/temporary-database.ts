import { randomBytes } from 'node:crypto';
import { chmod, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { postgresUrl, startPostgres } from './postgres.ts';
import { freePort } from './ports.ts';

export interface TemporaryDatabase {
  url: string;
  /** Stops the cluster and throws its data away. */
  drop(): Promise<void>;
}

/** A cluster that lives for one rehearsal, or one run of the tests. */
export const temporaryDatabase = async (): Promise<TemporaryDatabase> => {
  const folder = await mkdtemp(join(tmpdir(), 'mandates-'));
  // PostgreSQL does not run as root: the user that it runs as has to reach its files.
  await chmod(folder, 0o755);
  const password = randomBytes(12).toString('hex');
  const port = await freePort(0);
  const postgres = await startPostgres({ dir: join(folder, 'postgres'), port, password, isTemporary: true });
  const drop = async (): Promise<void> => {
    await postgres.stop();
    await rm(folder, { recursive: true, force: true });
  };
  return { url: postgresUrl({ port, password }, 'postgres'), drop };
};
