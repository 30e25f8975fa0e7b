/** What is measured on: one dev server in memory, one PostgreSQL, a mail server that takes everything. */
import { TestWorkflowEnvironment } from '@temporalio/testing';
import type { Worker } from '@temporalio/worker';
import { createPost } from '../activities/index.ts';
import { Letterbox } from '../client/rehearsal/letterbox.ts';
import { temporalCliPath, temporaryDatabase } from '../local/index.ts';
import { openRegistry, type Registry } from '../registry/index.ts';
import { installQuietRuntime } from '../worker/quiet-runtime.ts';
import { ensureSearchAttributes } from '../worker/search-attributes.ts';
import { benchDirectory } from './sample.ts';
import { bareWorker, mandatesWorker } from './workers.ts';

export interface Stage {
  env: TestWorkflowEnvironment;
  registry: Registry;
  /** Where a process of its own finds the same servers. */
  urls: { database: string; smtp: string };
  mandatesWorker(clockShift: number): Promise<Worker>;
  bareWorker(): Promise<Worker>;
  /** How many empty activities the bare workflows have done by now. */
  emptyActivities(): number;
  close(): Promise<void>;
}

export const openStage = async (): Promise<Stage> => {
  installQuietRuntime();
  const [database, letterbox, env] = await Promise.all([temporaryDatabase(), Letterbox.open(), devServer()]);
  const registry = await openRegistry(database.url);
  await registry.migrate();
  await registry.applyDirectory(benchDirectory());
  const post = createPost(letterbox.url);
  const { nativeConnection: connection } = env;
  const namespace = env.namespace ?? 'default';
  await ensureSearchAttributes(connection, namespace);

  let activities = 0;
  return {
    ...{ env, registry, urls: { database: database.url, smtp: letterbox.url } },
    mandatesWorker: (clockShift) => mandatesWorker({ connection, namespace, registry, post }, clockShift),
    bareWorker: () => bareWorker({ connection, namespace }, () => activities++),
    emptyActivities: () => activities,
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
      log: { format: 'json', level: 'never' },
      extraArgs: ['--output', 'none'],
    },
  });
