import { Kysely, PostgresDialect, sql } from 'kysely';
import pg from 'pg';
import { RegistryUnreachable } from './failures.ts';
import type { Tables } from './tables.ts';

export type Database = Kysely<Tables>;

/** How long a connection may take, in milliseconds. */
const PATIENCE = 5_000;

/** Connections of one process: more than a small PostgreSQL gives to a handful of workers would only be refused. */
const CONNECTIONS = 10;

/**
 * Connects to PostgreSQL and looks whether it answers.
 * @param url `postgres://user@host:port/name`
 * @throws RegistryUnreachable
 */
export const openDatabase = async (url: string): Promise<Database> => {
  const pool = new pg.Pool({
    connectionString: url,
    max: CONNECTIONS,
    connectionTimeoutMillis: PATIENCE,
  });
  // A connection that breaks is replaced by the pool, and fails the work that it was at; unheard, its error would end
  // the process.
  pool.on('error', () => undefined);
  pool.on('connect', (client) => client.on('error', () => undefined));
  const db = new Kysely<Tables>({ dialect: new PostgresDialect({ pool }) });
  try {
    await pool.query('select 1');
  } catch (error) {
    await db.destroy();
    throw new RegistryUnreachable(whereOf(url), error);
  }
  return db;
};

/** @throws where the server does not answer now */
export const ping = async (db: Database): Promise<void> => {
  await sql`select 1`.execute(db);
};

/** Host and database, without the password. */
const whereOf = (url: string): string => {
  if (!URL.canParse(url)) return 'the address in DATABASE_URL, which is not one';
  const { host, pathname } = new URL(url);
  return `${host}${pathname}`;
};
