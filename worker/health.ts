/** Tells whoever watches the process whether it can do its work: `GET /healthz`. */
import { createServer, type Server, type ServerResponse } from 'node:http';
import { setTimeout as sleep } from 'node:timers/promises';
import type { NativeConnection, Worker } from '@temporalio/worker';
import type { Registry } from '../registry/index.ts';

/** How long an answer may take, in milliseconds. */
const PATIENCE = 3_000;

/** Each throws, or does not answer, where its part is out of order. */
export type Checks = Record<string, () => Promise<unknown>>;

/** What a worker can't do without. */
export const vitalParts = (worker: Worker, connection: NativeConnection, registry: Registry): Checks => ({
  worker: () => (worker.getState() === 'RUNNING' ? Promise.resolve() : Promise.reject(new Error(worker.getState()))),
  temporal: () => connection.workflowService.getSystemInfo({}),
  database: () => registry.ping(),
});

/** Answers 200 where all parts answer, else 503; the body says of each part how it is. */
export const serveHealth = (port: number, checks: Checks): Server =>
  createServer((request, response) => {
    if (request.url === '/healthz') void answer(response, checks);
    else response.writeHead(404).end();
  }).listen(port);

const answer = async (response: ServerResponse, checks: Checks): Promise<void> => {
  const found = await Promise.all(Object.entries(checks).map(async ([part, check]) => [part, await stateOf(check)]));
  const isWell = found.every(([, state]) => state === 'ok');
  response.writeHead(isWell ? 200 : 503, { 'content-type': 'application/json' });
  response.end(`${JSON.stringify(Object.fromEntries(found))}\n`);
};

const stateOf = async (check: () => Promise<unknown>): Promise<string> =>
  Promise.race([
    check().then(
      () => 'ok',
      (error: unknown) => (error instanceof Error ? error.message : String(error)),
    ),
    sleep(PATIENCE, 'does not answer', { ref: false }),
  ]);
