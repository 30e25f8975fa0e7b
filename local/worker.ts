/** The worker of `mandates up`: a process of its own, as in production, started again when it dies. */
import { readFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { Child, type Recipe } from './child.ts';
import type { Stack } from './stack-file.ts';

/** Longest pause before the next attempt, in milliseconds. */
const LONGEST_PAUSE = 30_000;

export interface WorkerHost {
  /** Does not start it again any more; the stack stops the process itself. */
  retire(): void;
}

/**
 * Starts the worker and keeps one running.
 * @param onStart told of each process, so that it is recorded and stopped with the rest
 */
export const keepWorker = async (
  stack: Stack,
  configDir: string | undefined,
  onStart: (child: Child) => void,
): Promise<WorkerHost> => {
  const recipe = recipeFor(stack, configDir);
  let isRetired = false;
  const start = async (): Promise<Child> => {
    const before = await linesIn(recipe.logFile);
    const child = Child.start(recipe);
    onStart(child);
    await child.waitUntil(async () => (await linesIn(recipe.logFile)) > before);
    return child;
  };
  const watch = async (first: Child): Promise<void> => {
    let child: Child | undefined = first;
    for (let pause = 500; !isRetired; pause = Math.min(pause * 2, LONGEST_PAUSE)) {
      const since = Date.now();
      await child?.ended();
      if (Date.now() - since > LONGEST_PAUSE) pause = 500;
      if (!isRetired) await sleep(pause, undefined, { ref: false });
      if (!isRetired) child = await start().catch(() => undefined);
    }
  };
  void watch(await start());
  return { retire: () => (isRetired = true) };
};

const recipeFor = (stack: Stack, configDir: string | undefined): Omit<Recipe, 'isReady'> => ({
  name: 'the worker',
  command: process.execPath,
  // The data directory is named only so that the process can be told from others: see stack-file.ts.
  args: [fileURLToPath(new URL('../worker/main.js', import.meta.url)), resolve(stack.dataDir)],
  env: {
    TEMPORAL_ADDRESS: stack.temporal,
    TEMPORAL_NAMESPACE: stack.namespace,
    DATABASE_URL: stack.database,
    SMTP_URL: stack.smtp,
    MANDATES_CLOCK_SHIFT: String(stack.clockShift),
    ...(configDir ? { MANDATES_CONFIG: resolve(configDir) } : {}),
  },
  logFile: join(stack.dataDir, 'logs', 'worker.log'),
});

/** How often a worker has said that it is ready: its line on standard output goes to the log. */
const linesIn = async (logFile: string): Promise<number> =>
  (await readFile(logFile, 'utf8').catch(() => '')).split('{"ready":true}').length - 1;
