/** One PostgreSQL cluster for all test files; each has a database of its own in it. And a folder for what they share. */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { temporaryDatabase } from '../../dist/local/index.js';

export default async function setUp() {
  const [cluster, folder] = await Promise.all([temporaryDatabase(), mkdtemp(join(tmpdir(), 'mandates-test-'))]);
  process.env.TEST_POSTGRES = cluster.url.replace(/\/postgres$/, '');
  process.env.TEST_BUNDLE = join(folder, 'workflows.js');
  globalThis.tearDown = () => Promise.all([cluster.drop(), rm(folder, { recursive: true, force: true })]);
}
