/** The two workers that are compared, each with its own bundle on a queue of its own. */
import { bundleWorkflowCode, DefaultLogger, type NativeConnection, Worker } from '@temporalio/worker';
import type { Post } from '../activities/index.ts';
import { readCalendar } from '../config/calendar/read.ts';
import { readProcedures } from '../config/procedures.ts';
import { SHIPPED_CONFIG } from '../config/folder.ts';
import type { Registry } from '../registry/index.ts';
import { builtBundle, moduleBeside } from '../worker/bundle.ts';
import { createWorker } from '../worker/create.ts';
import { BARE_QUEUE } from './bare.ts';

export interface Servers {
  connection: NativeConnection;
  namespace: string;
  registry: Registry;
  post: Post;
}

/** A worker as production has it, whose engine's clock is shifted by so many milliseconds. */
export const mandatesWorker = async (servers: Servers, clockShift: number): Promise<Worker> =>
  createWorker({
    ...{ ...servers, clockShift },
    sender: 'Mandates <mandates@example.org>',
    knowledge: { calendar: readCalendar(SHIPPED_CONFIG), procedures: readProcedures(SHIPPED_CONFIG) },
    workflowBundle: await builtBundle(),
  });

export const bareBundle = async (): Promise<string> => {
  const workflowsPath = moduleBeside(import.meta.url, 'bare-workflows');
  return (await bundleWorkflowCode({ workflowsPath, logger: new DefaultLogger('ERROR') })).code;
};

/** @param onActivity hears of each empty activity */
export const bareWorker = async (
  { connection, namespace }: Pick<Servers, 'connection' | 'namespace'>,
  onActivity: () => void,
): Promise<Worker> =>
  Worker.create({
    ...{ connection, namespace, taskQueue: BARE_QUEUE },
    workflowBundle: { code: await bareBundle() },
    activities: { nothing: async () => Promise.resolve(onActivity()) },
  });
