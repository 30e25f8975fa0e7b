/** The servers of one machine: Temporal, PostgreSQL and a mail catcher, all under one data directory. */
import { mkdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Day } from '../domain/calendar/day.ts';
import { CannotStart } from './cannot-start.ts';
import type { Child } from './child.ts';
import { type DataDir, openDataDir } from './data-dir.ts';
import { startMailbox } from './mailbox.ts';
import { freePort, LOOPBACK } from './ports.ts';
import { postgresUrl, startPostgres } from './postgres.ts';
import { isAlive, leftBehind, readStack, removeStack, type Stack, writeStack } from './stack-file.ts';
import { NAMESPACE, startTemporal } from './temporal.ts';

/** Milliseconds that a part has to end before it is killed; all of them together stay under ten seconds. */
const GRACE = 3_000;

export interface Servers {
  stack: Stack;
  /** Takes another part in, to be recorded and stopped with the rest, before them. */
  add(name: string, child: Child): void;
  stop(): Promise<void>;
}

/** @throws CannotStart */
export const startServers = async (
  dataDir: string,
  asOf: Day | null,
  onProgress: (line: string) => void,
): Promise<Servers> => {
  const running = readStack(dataDir);
  if (running)
    throw new CannotStart(
      `"mandates up" runs on ${dataDir} already (process ${running.pids.up}): stop it first, or use another --data-dir`,
    );
  const kept = openDataDir(dataDir, asOf);
  await endLeftovers(dataDir);
  const children: [name: string, child: Child][] = [];
  try {
    const stack = await startAll(dataDir, kept, children, onProgress);
    return {
      stack,
      add: (name, child) => {
        children.push([name, child]);
        stack.pids[name] = child.pid;
        writeStack(stack);
      },
      stop: () => stopAll(dataDir, children),
    };
  } catch (error) {
    await stopAll(dataDir, children);
    throw error;
  }
};

const startAll = async (
  dataDir: string,
  kept: DataDir,
  children: [string, Child][],
  onProgress: (line: string) => void,
): Promise<Stack> => {
  const folder = resolve(dataDir);
  for (const name of ['logs', 'mail']) mkdirSync(join(folder, name), { recursive: true });
  const logFile = (name: string): string => join(folder, 'logs', `${name}.log`);
  const wishes = [7233, 8233, 5433, 1025, 1080];
  const ports: number[] = [];
  for (const wish of wishes) ports.push(await freePort(wish));
  const [port = 0, uiPort = 0, pgPort = 0, smtpPort = 0, webPort = 0] = ports;
  onProgress('Starting Temporal, PostgreSQL and the mail catcher');
  const started = async (name: string, child: Promise<Child>): Promise<void> => void children.push([name, await child]);
  const cluster = { dir: join(folder, 'postgres'), port: pgPort, password: kept.password, isTemporary: false };
  await settled([
    started('postgres', startPostgres({ ...cluster, logFile: logFile('postgres') })),
    started('temporal', startTemporal({ folder, logFile: logFile('temporal'), port, uiPort })),
    started('mailbox', startMailbox({ folder: join(folder, 'mail'), logFile: logFile('mailbox'), smtpPort, webPort })),
  ]);
  const stack: Stack = {
    pids: { up: process.pid, ...Object.fromEntries(children.map(([name, { pid }]) => [name, pid])) },
    temporal: `${LOOPBACK}:${port}`,
    temporalUi: `http://${LOOPBACK}:${uiPort}`,
    namespace: NAMESPACE,
    smtp: `smtp://${LOOPBACK}:${smtpPort}`,
    mailbox: `http://${LOOPBACK}:${webPort}`,
    database: postgresUrl({ port: pgPort, password: kept.password }, 'postgres'),
    dataDir,
    asOf: kept.asOf,
    clockShift: kept.clockShift,
  };
  writeStack(stack);
  return stack;
};

/** Waits for all, also when one fails, so that whatever started is known and can be stopped. */
const settled = async (starts: Promise<void>[]): Promise<void> => {
  const failed = (await Promise.allSettled(starts)).find((result) => result.status === 'rejected');
  if (failed) throw failed.reason;
};

const stopAll = async (dataDir: string, children: [string, Child][]): Promise<void> => {
  const [servers, others] = [
    children.filter(([name]) => name !== 'worker'),
    children.filter(([name]) => name === 'worker'),
  ];
  for (const part of [others, servers]) await Promise.all(part.map(([, child]) => child.stop(GRACE)));
  removeStack(dataDir);
};

/** Ends what an `up` that was killed hard has left running on this data directory. */
const endLeftovers = async (dataDir: string): Promise<void> => {
  const pids = leftBehind(dataDir);
  pids.forEach((pid) => process.kill(pid, 'SIGTERM'));
  for (let waited = 0; pids.some(isAlive) && waited < GRACE; waited += 50) await sleep(50);
  pids.filter(isAlive).forEach((pid) => process.kill(pid, 'SIGKILL'));
};
