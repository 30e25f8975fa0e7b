/** The Temporal dev server, on a SQLite file. */
import { join } from 'node:path';
import { Connection } from '@temporalio/client';
import { temporalCliPath } from './binaries.ts';
import { type Child, startChild } from './child.ts';
import { LOOPBACK } from './ports.ts';

export const NAMESPACE = 'default';

/** Days for which Temporal keeps closed runs. The dev server's own choice is one day; what must last is in the registry. */
const RETENTION_DAYS = 30;

export interface TemporalOptions {
  folder: string;
  logFile: string;
  port: number;
  uiPort: number;
}

export const startTemporal = async ({ folder, logFile, port, uiPort }: TemporalOptions): Promise<Child> => {
  const child = await startChild({
    name: 'Temporal',
    command: await temporalCliPath(),
    args: [
      ...['server', 'start-dev', '--db-filename', join(folder, 'temporal.db'), '--ip', LOOPBACK],
      ...['--port', String(port), '--ui-port', String(uiPort), '--log-level', 'error'],
    ],
    logFile,
    isReady: () => keepsRuns(`${LOOPBACK}:${port}`),
  });
  return child;
};

/** Whether the namespace answers; sets its retention on the way. */
const keepsRuns = async (address: string): Promise<boolean> => {
  try {
    const connection = await Connection.connect({ address, connectTimeout: 1000 });
    try {
      const workflowExecutionRetentionTtl = { seconds: RETENTION_DAYS * 24 * 3600 };
      await connection.workflowService.updateNamespace({
        namespace: NAMESPACE,
        config: { workflowExecutionRetentionTtl } as never,
      });
      return true;
    } finally {
      await connection.close();
    }
  } catch {
    return false;
  }
};
