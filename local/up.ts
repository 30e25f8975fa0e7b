/** Everything on this machine: the servers, the registry's tables, the sample directory, a worker. */
import { once } from 'node:events';
import { join } from 'node:path';
import { readDirectory } from '../config/directory.ts';
import { SHIPPED_CONFIG } from '../config/folder.ts';
import type { Day } from '../domain/calendar/day.ts';
import { openRegistry } from '../registry/index.ts';
import { startServers } from './stack.ts';
import { type Stack } from './stack-file.ts';
import { keepWorker } from './worker.ts';

/** Where everything is, as `mandates up --json` says it. */
export interface Ready extends Pick<
  Stack,
  'temporal' | 'temporalUi' | 'namespace' | 'smtp' | 'mailbox' | 'database' | 'dataDir'
> {
  ready: true;
  asOf: Day | null;
  /** Once there is one. */
  portal?: string;
}

export interface UpOptions {
  dataDir: string;
  configDir?: string | undefined;
  asOf: Day | null;
  onProgress: (line: string) => void;
  onReady: (ready: Ready) => void;
}

/**
 * Starts everything, and stays until the process is told to stop. Then it stops all that it started.
 * @throws CannotStart
 */
export const up = async ({ dataDir, configDir, asOf, onProgress, onReady }: UpOptions): Promise<void> => {
  const isOver = Promise.race([once(process, 'SIGINT'), once(process, 'SIGTERM')]);
  const servers = await startServers(dataDir, asOf, onProgress);
  try {
    onProgress('Preparing the registry');
    await prepareRegistry(servers.stack, configDir ?? SHIPPED_CONFIG);
    onProgress('Starting the worker');
    const worker = await keepWorker(servers.stack, configDir, (child) => servers.add('worker', child));
    onReady(readyAt(servers.stack));
    await isOver;
    worker.retire();
    onProgress('Stopping');
  } finally {
    await servers.stop();
  }
};

const prepareRegistry = async ({ database }: Stack, configDir: string): Promise<void> => {
  const registry = await openRegistry(database);
  try {
    await registry.migrate();
    if (!(await registry.directory())) await registry.applyDirectory(readDirectory(join(configDir, 'directory.yaml')));
  } finally {
    await registry.close();
  }
};

const readyAt = ({ temporal, temporalUi, namespace, smtp, mailbox, database, dataDir, asOf }: Stack): Ready => ({
  ready: true,
  ...{ temporal, temporalUi, namespace, smtp, mailbox, database, dataDir, asOf },
});
