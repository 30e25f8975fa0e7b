/** A worker with everything that it needs, whoever runs it: the process of its own, a test, a rehearsal. */
import { Client, type ConnectionLike } from '@temporalio/client';
import {
  type NativeConnection,
  Worker,
  type WorkflowBundleOption,
  type WorkerDeploymentOptions,
} from '@temporalio/worker';
import { createActivities, type Knowledge, type Post, type StationOf } from '../activities/index.ts';
import { type Calendar, stationSlice } from '../domain/calendar/index.ts';
import type { Registry } from '../registry/index.ts';
import { TASK_QUEUE } from '../workflows/messages.ts';
import { deskWaker } from './desks.ts';
import { mandateOpener } from './opening.ts';
import { ensureSearchAttributes } from './search-attributes.ts';
import { undeliverableTeller } from './undeliverable.ts';

export interface WorkerParts {
  connection: NativeConnection;
  /** For what activities ask of Temporal; the worker's own connection serves as well. */
  client?: ConnectionLike;
  namespace: string;
  registry: Registry;
  post: Post;
  /** The sender of all letters, `Mandates <mandates@example.org>`. */
  sender: string;
  /** What it has read of the configuration. */
  knowledge: Knowledge;
  clockShift: number;
  workflowBundle: WorkflowBundleOption;
  /** Which deployment this worker belongs to, where workers are versioned. */
  deployment?: WorkerDeploymentOptions | undefined;
}

/** The working days of each station, from the calendar that this worker has read. */
const stationsOf =
  (calendar: Calendar): StationOf =>
  (name, from, to) =>
    stationSlice(calendar, name, from, to);

export const createWorker = async (parts: WorkerParts): Promise<Worker> => {
  const { connection, namespace, registry, post, sender, knowledge, clockShift, workflowBundle, deployment } = parts;
  const client = new Client({ connection: parts.client ?? connection, namespace });
  await ensureSearchAttributes(connection, namespace);
  return Worker.create({
    connection,
    namespace,
    taskQueue: TASK_QUEUE,
    workflowBundle,
    activities: createActivities({
      registry,
      post,
      sender,
      knowledge,
      openMandate: mandateOpener(client),
      stationOf: stationsOf(knowledge.calendar),
      wakeDesk: deskWaker(client, clockShift),
      tellUndeliverable: undeliverableTeller(client, registry),
    }),
    // Well within the time after which a desk that sends is taken for dead.
    maxHeartbeatThrottleInterval: '10 seconds',
    shutdownGraceTime: '8 seconds',
    ...(deployment ? { workerDeploymentOptions: deployment } : {}),
  });
};
