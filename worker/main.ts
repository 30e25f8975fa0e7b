/** The worker process: reads the environment, connects, runs until it is told to stop. */
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { loadClientConnectConfig } from '@temporalio/envconfig';
import { DefaultLogger, NativeConnection, Runtime } from '@temporalio/worker';
import { createPost } from '../activities/index.ts';
import { openRegistry } from '../registry/index.ts';
import { workflowBundle } from './bundle.ts';
import { createWorker } from './create.ts';
import { workerEnvironment } from './environment.ts';

/** What the build made, beside the compiled program. */
const PREBUILT = fileURLToPath(new URL('../workflow-bundle.js', import.meta.url));

const main = async (): Promise<void> => {
  const { databaseUrl, smtpUrl, clockShift, deployment } = workerEnvironment(process.env);
  const { connectionOptions, namespace = 'default' } = loadClientConnectConfig();
  Runtime.install({ logger: new DefaultLogger('WARN'), shutdownSignals: ['SIGINT', 'SIGTERM'] });

  const registry = await openRegistry(databaseUrl);
  await registry.migrate();
  const post = createPost(smtpUrl);
  const connection = await NativeConnection.connect(connectionOptions);
  const bundle = existsSync(PREBUILT) ? { codePath: PREBUILT } : { code: await workflowBundle() };
  const worker = await createWorker({ connection, namespace, registry, post, clockShift, workflowBundle: bundle, deployment });

  const running = worker.run();
  process.stdout.write(`${JSON.stringify({ ready: true })}\n`);
  await running;
  await Promise.all([connection.close(), registry.close(), post.close()]);
};

main().catch((error: unknown) => {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 1;
});
