import { randomBytes } from 'node:crypto';
import { rmSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { postgresUrl, startPostgres } from './postgres.ts';
import { freePort } from './ports.ts';

export interface TemporaryDatabase {
  url: string;
  /** Stops the cluster and throws its data away. */
  drop(): Promise<void>;
}

/** Milliseconds that the cluster has to end. */
const GRACE = 3_000;

/** A cluster that lives for one rehearsal, one bench, or one run of the tests. */
export const temporaryDatabase = async (): Promise<TemporaryDatabase> => {
  const folder = await mkdtemp(join(tmpdir(), 'mandates-'));
  const login = { port: await freePort(0), password: randomBytes(12).toString('hex') };
  const [dir, logFile] = [join(folder, 'postgres'), join(folder, 'postgres.log')];
  const throwAway = (): Promise<void> => rm(folder, { recursive: true, force: true });
  try {
    const postgres = await startPostgres({ ...login, dir, logFile, isTemporary: true });
    // Our own end must not leave a cluster behind, whatever ended us.
    const dropAtOnce = (): void => {
      process.kill(postgres.pid, 'SIGQUIT');
      rmSync(folder, { recursive: true, force: true });
    };
    process.once('exit', dropAtOnce);
    const drop = async (): Promise<void> => {
      process.off('exit', dropAtOnce);
      await postgres.stop(GRACE);
      await throwAway();
    };
    return { url: postgresUrl(login, 'postgres'), drop };
  } catch (error) {
    await throwAway();
    throw error;
  }
};
