/** What runs on a data directory: written by `mandates up`, read by every command. */
import { execFileSync } from 'node:child_process';
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { Day } from '../domain/calendar/day.ts';

export interface Stack {
  /** Process ids, by part; `up` is the one that watches the others. */
  pids: Record<string, number>;
  temporal: string;
  temporalUi: string;
  namespace: string;
  smtp: string;
  mailbox: string;
  database: string;
  dataDir: string;
  asOf: Day | null;
  clockShift: number;
}

const fileIn = (dataDir: string): string => join(dataDir, 'stack.json');

export const isAlive = (pid: number): boolean => {
  try {
    process.kill(pid, 0);
    return true;
  } catch {
    return false;
  }
};

/** What was last written, whether it still runs or not. */
export const lastStack = (dataDir: string): Stack | undefined => {
  try {
    return JSON.parse(readFileSync(fileIn(dataDir), 'utf8')) as Stack;
  } catch {
    return undefined;
  }
};

/** The stack that runs on the data directory; undefined where none does. */
export const readStack = (dataDir: string): Stack | undefined => {
  const stack = lastStack(dataDir);
  return stack && isAlive(stack.pids.up ?? 0) ? stack : undefined;
};

/** It holds the database's password, so it is for the user alone. */
export const writeStack = (stack: Stack): void =>
  writeFileSync(fileIn(stack.dataDir), `${JSON.stringify(stack, null, 2)}\n`, { mode: 0o600 });

export const removeStack = (dataDir: string): void => rmSync(fileIn(dataDir), { force: true });

/** Whether the process with that id is one of ours: ids are used again, but our command lines name the data directory. */
const isOurs = (pid: number, dataDir: string): boolean => {
  try {
    return execFileSync('ps', ['-o', 'command=', '-p', String(pid)], { encoding: 'utf8' }).includes(resolve(dataDir));
  } catch {
    return false;
  }
};

/** Parts that an `up` left behind when it was killed hard. */
export const leftBehind = (dataDir: string): number[] => {
  const { pids = {} } = lastStack(dataDir) ?? {};
  return Object.values(pids).filter((pid) => isAlive(pid) && isOurs(pid, dataDir));
};
