/** A process that we start, watch and stop by its id. */
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { openSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { setTimeout as sleep } from 'node:timers/promises';
import { CannotStart } from './cannot-start.ts';

export interface Recipe {
  /** As messages call it: `Temporal`. */
  name: string;
  command: string;
  args: string[];
  env?: Record<string, string>;
  logFile: string;
  /** What asks it to end; SIGTERM where it is not said. */
  stopSignal?: NodeJS.Signals;
  /** Asked again and again until it says so. */
  isReady: () => Promise<boolean>;
}

/** How long a part may take to answer, in milliseconds. */
const PATIENCE = 60_000;

export class Child {
  private constructor(
    readonly name: string,
    private readonly process: ChildProcess,
    private readonly logFile: string,
    private readonly stopSignal: NodeJS.Signals,
  ) {}

  get pid(): number {
    return this.process.pid ?? 0;
  }

  get isRunning(): boolean {
    return this.process.exitCode === null && this.process.signalCode === null;
  }

  /** Starts it. In a process group of its own, so that Ctrl+C reaches only us and we stop the parts in order. */
  static start({ name, command, args, env, logFile, stopSignal = 'SIGTERM' }: Omit<Recipe, 'isReady'>): Child {
    const log = openSync(logFile, 'a');
    const child = spawn(command, args, {
      env: { ...process.env, ...env },
      stdio: ['ignore', log, log],
      detached: true,
    });
    // Without a listener a program that can't be run would end ours; `waitUntil` tells of it.
    child.on('error', () => undefined);
    return new Child(name, child, logFile, stopSignal);
  }

  /** @throws CannotStart with the end of its log, where it ends or does not answer in time */
  async waitUntil(isReady: () => Promise<boolean>): Promise<void> {
    const deadline = Date.now() + PATIENCE;
    while (!(await isReady())) {
      if (!this.isRunning) throw new CannotStart(`${this.name} ended as it started: ${await this.lastWords()}`);
      if (Date.now() > deadline) throw new CannotStart(`${this.name} does not answer: ${await this.lastWords()}`);
      await sleep(50);
    }
  }

  /** Resolves when it has ended. */
  async ended(): Promise<void> {
    if (this.isRunning) await once(this.process, 'exit');
  }

  /** Asks it to end; after the grace, in milliseconds, it is killed. */
  async stop(grace: number): Promise<void> {
    if (!this.isRunning) return;
    this.process.kill(this.stopSignal);
    await Promise.race([this.ended(), sleep(grace, undefined, { ref: false })]);
    if (this.isRunning) this.process.kill('SIGKILL');
    await this.ended();
  }

  private async lastWords(): Promise<string> {
    const lines = (await readFile(this.logFile, 'utf8').catch(() => '')).trim().split('\n');
    return `${lines.at(-1) || 'it said nothing'} (see ${this.logFile})`;
  }
}

/** Starts a process and waits until it answers. */
export const startChild = async (recipe: Recipe): Promise<Child> => {
  const child = Child.start(recipe);
  try {
    await child.waitUntil(recipe.isReady);
    return child;
  } catch (error) {
    await child.stop(0);
    throw error;
  }
};
