/** The worker process: reads the environment, connects, runs until it is told to stop. */
import { Client } from '@temporalio/client';
import { loadClientConnectConfig } from '@temporalio/envconfig';
import { DefaultLogger, NativeConnection, Runtime } from '@temporalio/worker';
import { createPost } from '../activities/index.ts';
import { readCalendar } from '../config/calendar/read.ts';
import { readProcedures } from '../config/procedures.ts';
import { openRegistry } from '../registry/index.ts';
import { keepBriefs } from './briefs.ts';
import { builtBundle } from './bundle.ts';
import { createWorker } from './create.ts';
import { workerEnvironment } from './environment.ts';
import { serveHealth, vitalParts } from './health.ts';

const main = async (): Promise<void> => {
  const { databaseUrl, smtpUrl, sender, configDir, clockShift, deployment, healthPort } = workerEnvironment(
    process.env,
  );
  const { connectionOptions, namespace = 'default' } = loadClientConnectConfig();
  Runtime.install({ logger: new DefaultLogger('WARN'), shutdownSignals: ['SIGINT', 'SIGTERM'] });

  const registry = await openRegistry(databaseUrl);
  await registry.migrate();
  const post = createPost(smtpUrl);
  const connection = await NativeConnection.connect(connectionOptions);
  const worker = await createWorker({
    ...{ connection, namespace, registry, post, sender, clockShift, deployment },
    knowledge: { calendar: readCalendar(configDir), procedures: readProcedures(configDir) },
    workflowBundle: await builtBundle(),
  });

  await keepBriefs(new Client({ connection, namespace }), clockShift);
  const running = worker.run();
  const health = healthPort ? serveHealth(healthPort, vitalParts(worker, connection, registry)) : undefined;
  process.stdout.write(`${JSON.stringify({ ready: true })}\n`);
  await running;
  health?.close();
  post.close();
  await Promise.all([connection.close(), registry.close()]);
};

main().catch((error: unknown) => {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 1;
});
