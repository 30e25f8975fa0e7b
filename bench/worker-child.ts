/** The process of a worker whose memory is measured: asked for a number of cached workflows, answers when it has them. */
import { setTimeout as pause } from 'node:timers/promises';
import { NativeConnection } from '@temporalio/worker';
import { createPost } from '../activities/index.ts';
import { openRegistry } from '../registry/index.ts';
import { installQuietRuntime } from '../worker/quiet-runtime.ts';
import { bareWorker, mandatesWorker } from './workers.ts';
import type { Orders } from './worker-process.ts';

const { cast, address, namespace, database, smtp } = JSON.parse(process.argv[2] ?? '') as Orders;

/** Milliseconds in which a worker that is at rest does nothing. */
const REST = 1_000;

installQuietRuntime();
const connection = await NativeConnection.connect({ address });
const registry = await openRegistry(database);
const post = createPost(smtp);
const worker =
  cast.kind === 'mandates'
    ? await mandatesWorker({ connection, namespace, registry, post }, cast.clockShift)
    : await bareWorker({ connection, namespace }, () => undefined);

const isAtRest = (workflows: number): boolean => {
  const { numCachedWorkflows, numInFlightActivities, numInFlightWorkflowActivations } = worker.getStatus();
  return numCachedWorkflows >= workflows && numInFlightActivities + numInFlightWorkflowActivations === 0;
};

const memoryHolding = async (workflows: number): Promise<number> => {
  for (let rested = 0; rested < REST; rested = isAtRest(workflows) ? rested + 50 : 0) await pause(50);
  return process.memoryUsage.rss();
};

process.on('message', (workflows: number) => void memoryHolding(workflows).then((bytes) => process.send?.(bytes)));
process.once('SIGTERM', () => worker.shutdown());
const running = worker.run();
process.send?.(0);
await running;
process.disconnect();
post.close();
await Promise.all([connection.close(), registry.close()]);
