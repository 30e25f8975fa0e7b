/** What is measured on: one dev server in memory, one PostgreSQL, a mail server that takes everything. */
import { TestWorkflowEnvironment } from '@temporalio/testing';
import { bundleWorkflowCode, DefaultLogger, Runtime, Worker, type WorkflowBundleOption } from '@temporalio/worker';
import { createPost, type Post } from '../activities/index.ts';
import { Letterbox } from '../client/rehearsal/letterbox.ts';
import { readCalendar } from '../config/calendar/read.ts';
import { SHIPPED_CONFIG } from '../config/folder.ts';
import type { Directory } from '../domain/directory/index.ts';
import { temporalCliPath, temporaryDatabase } from '../local/index.ts';
import { openRegistry, type Registry } from '../registry/index.ts';
import { builtBundle, moduleBeside } from '../worker/bundle.ts';
import { createWorker, stationsOf } from '../worker/create.ts';
import { ensureSearchAttributes } from '../worker/search-attributes.ts';

export interface Stage {
  env: TestWorkflowEnvironment;
  registry: Registry;
  /** A worker for mandates, whose engine's clock is shifted by so many milliseconds. */
  mandatesWorker(clockShift: number): Promise<Worker>;
  /** A worker for the bare workflows on a queue of its own; `onActivity` hears of each empty activity. */
  bareWorker(onActivity: () => void): Promise<Worker>;
  close(): Promise<void>;
}

export const BARE_QUEUE = 'bare';

export const bareBundle = async (): Promise<WorkflowBundleOption> =>
  bundleWorkflowCode({
    workflowsPath: moduleBeside(import.meta.url, 'bare-workflows'),
    logger: new DefaultLogger('ERROR'),
  });

export const openStage = async (directory: Directory): Promise<Stage> => {
  Runtime.install({ logger: new DefaultLogger('ERROR') });
  const [database, letterbox, env, bare, ours] = await Promise.all([
    temporaryDatabase(),
    Letterbox.open(),
    devServer(),
    bareBundle(),
    builtBundle(),
  ]);
  const registry = await openRegistry(database.url);
  const post: Post = createPost(letterbox.url);
  await registry.migrate();
  await registry.applyDirectory(directory);
  const { nativeConnection: connection } = env;
  const namespace = env.namespace ?? 'default';
  await ensureSearchAttributes(connection, namespace);
  const parts = {
    connection,
    namespace,
    registry,
    post,
    workflowBundle: ours,
    stationOf: stationsOf(readCalendar(SHIPPED_CONFIG)),
  };
  return {
    env,
    registry,
    mandatesWorker: (clockShift) => createWorker({ ...parts, clockShift, sender: 'Mandates <mandates@example.org>' }),
    bareWorker: (onActivity) =>
      Worker.create({
        ...{ connection, namespace, taskQueue: BARE_QUEUE, workflowBundle: bare },
        activities: { nothing: async () => Promise.resolve(onActivity()) },
      }),
    close: async () => {
      await env.teardown();
      await registry.close();
      post.close();
      await letterbox.close();
      await database.drop();
    },
  };
};

const devServer = async (): Promise<TestWorkflowEnvironment> =>
  TestWorkflowEnvironment.createLocal({
    server: {
      executable: { type: 'existing-path', path: await temporalCliPath() },
      log: { format: 'json', level: 'error' },
    },
  });
