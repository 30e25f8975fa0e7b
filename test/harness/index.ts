/** The real parts that tests share. */
import { randomUUID } from 'node:crypto';
import pg from 'pg';

export interface FreshDatabase {
  url: string;
  /** Drops it; whoever is still connected is disconnected. */
  drop(): Promise<void>;
}

const server = (): string => {
  const url = process.env.TEST_POSTGRES;
  if (!url) throw new Error('the tests have no PostgreSQL: run them with the project’s jest.config.mjs');
  return url;
};

const ask = async (statement: string): Promise<void> => {
  const client = new pg.Client({ connectionString: `${server()}/postgres` });
  await client.connect();
  await client.query(statement);
  await client.end();
};

/** An empty database on the run's real PostgreSQL: one for each test file. */
export const freshDatabase = async (): Promise<FreshDatabase> => {
  const name = `test_${randomUUID().replaceAll('-', '')}`;
  await ask(`create database ${name}`);
  return { url: `${server()}/${name}`, drop: () => ask(`drop database ${name} with (force)`) };
};
