/** What the worker's process is told by its environment. */
import type { WorkerDeploymentOptions } from '@temporalio/worker';
import { SHIPPED_CONFIG } from '../config/folder.ts';

export interface WorkerEnvironment {
  databaseUrl: string;
  smtpUrl: string;
  /** The sender of all letters. */
  sender: string;
  /** The folder with the calendar. */
  configDir: string;
  /** Milliseconds added to the real clock (`--as-of` of a data directory); zero in production. */
  clockShift: number;
  deployment: WorkerDeploymentOptions | undefined;
  /** Where `GET /healthz` is answered; nowhere where it is not set. */
  healthPort: number | undefined;
}

const required = (env: NodeJS.ProcessEnv, name: string, what: string): string => {
  const value = env[name];
  if (!value) throw new Error(`${name} is not set: it names ${what}`);
  return value;
};

/** @throws Error in one line, naming the variable that is missing */
export const workerEnvironment = (env: NodeJS.ProcessEnv): WorkerEnvironment => ({
  databaseUrl: required(env, 'DATABASE_URL', 'the PostgreSQL database of the registry, postgres://user@host/name'),
  smtpUrl: required(env, 'SMTP_URL', 'the mail server, smtp://host:port'),
  sender: env.MAIL_FROM ?? 'Mandates <mandates@example.org>',
  configDir: env.MANDATES_CONFIG ?? SHIPPED_CONFIG,
  clockShift: Number(env.MANDATES_CLOCK_SHIFT ?? 0),
  deployment: env.MANDATES_BUILD_ID ? versioned(env.MANDATES_BUILD_ID) : undefined,
  healthPort: env.MANDATES_HEALTH_PORT ? Number(env.MANDATES_HEALTH_PORT) : undefined,
});

/** Runs stay on the version that they began with, and move on to the newest when they continue as new. */
const versioned = (buildId: string): WorkerDeploymentOptions => ({
  useWorkerVersioning: true,
  version: { deploymentName: 'mandates', buildId },
  defaultVersioningBehavior: 'PINNED',
});
