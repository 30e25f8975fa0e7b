/** PostgreSQL for one machine, from the npm packages that carry it. */
import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import pg from 'pg';
import { CannotStart } from './cannot-start.ts';
import { type Child, startChild } from './child.ts';
import { LOOPBACK } from './ports.ts';
import { asServant, makeFolder, postgresPrograms } from './postgres-programs.ts';

export interface PostgresOptions {
  /** Where the cluster lives; made where it is not there. */
  dir: string;
  port: number;
  password: string;
  logFile: string;
  /** A cluster that is thrown away need not survive a power cut. */
  isTemporary: boolean;
}

const USER = 'mandates';

/** Faster, for data that nobody will miss. */
const CARELESS = ['-c', 'fsync=off', '-c', 'synchronous_commit=off', '-c', 'full_page_writes=off'];

export const postgresUrl = ({ port, password }: Pick<PostgresOptions, 'port' | 'password'>, database: string): string =>
  `postgres://${USER}:${password}@${LOOPBACK}:${port}/${database}`;

/** Starts the cluster in a process of its own. Throws `CannotStart`. */
export const startPostgres = async (options: PostgresOptions): Promise<Child> => {
  const { dir, port, logFile, isTemporary } = options;
  const { initdb, postgres } = await postgresPrograms();
  if (!existsSync(join(dir, 'PG_VERSION'))) await initialise(initdb, options);
  const flags = ['-h', LOOPBACK, '-k', '', ...(isTemporary ? CARELESS : [])];
  return startChild({
    name: 'PostgreSQL',
    ...asServant(postgres, ['-D', dir, '-p', String(port), ...flags]),
    logFile,
    // Asked by SIGTERM, it would wait until everybody has gone.
    stopSignal: 'SIGINT',
    isReady: () => postgresAnswers(postgresUrl(options, 'postgres')),
  });
};

/** Makes the cluster. The password goes by a file, for command lines can be seen by everybody. */
const initialise = async (initdb: string, { dir, password }: PostgresOptions): Promise<void> => {
  await makeFolder(dir);
  const secrets = await mkdtemp(join(tmpdir(), 'mandates-secret-'));
  try {
    const passwordFile = join(secrets, 'password');
    await writeFile(passwordFile, `${password}\n`, { mode: 0o600 });
    const login = [`--username=${USER}`, `--pwfile=${passwordFile}`, '--auth=scram-sha-256'];
    const { command, args } = asServant(initdb, [
      `--pgdata=${dir}`,
      ...login,
      '--encoding=UTF8',
      '--no-locale',
      '--no-sync',
    ]);
    await promisify(execFile)(command, args);
  } catch (error) {
    const { stderr, message } = error as Error & { stderr?: string };
    throw new CannotStart(`PostgreSQL can't be set up in ${dir}: ${lastLine(stderr) || message}`, { cause: error });
  } finally {
    await rm(secrets, { recursive: true, force: true });
  }
};

const lastLine = (text = ''): string => text.trim().split('\n').at(-1) ?? '';

/** Whether the server takes statements yet: it listens before it does. */
const postgresAnswers = async (url: string): Promise<boolean> => {
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 1000 });
  try {
    await client.connect();
    return true;
  } catch {
    return false;
  } finally {
    await client.end().catch(() => undefined);
  }
};
