import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { openRegistry } from '../../registry/index.ts';
import { serveHealth } from '../../worker/health.ts';
import { freshDatabase } from '../harness/index.ts';

test('whoever watches the worker hears that all is well, and which part is not once one is gone', async () => {
  const database = await freshDatabase();
  const registry = await openRegistry(database.url);
  const server = serveHealth(0, { worker: () => Promise.resolve(), database: () => registry.ping() });
  await once(server, 'listening');
  const ask = async (path: string) => fetch(`http://127.0.0.1:${(server.address() as AddressInfo).port}${path}`);

  const well = await ask('/healthz');
  expect([well.status, await well.json()]).toEqual([200, { worker: 'ok', database: 'ok' }]);

  await database.drop();
  const ill = await ask('/healthz');
  expect(ill.status).toBe(503);
  expect(await ill.json()).toEqual({ worker: 'ok', database: expect.stringMatching(/connection|does not exist/) });
  expect((await ask('/')).status).toBe(404);

  server.close();
  await registry.close();
});
