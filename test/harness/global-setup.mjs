/** One PostgreSQL cluster for all test files; each file has a database of its own in it. */
import { temporaryDatabase } from '../../dist/local/index.js';

export default async function setUp() {
  const cluster = await temporaryDatabase();
  process.env.TEST_POSTGRES = cluster.url.replace(/\/postgres$/, '');
  globalThis.dropCluster = cluster.drop;
}
