/** The stage of a rehearsal: the time-skipping server, a database of its own, a mail server that takes everything. */
import { TestWorkflowEnvironment } from '@temporalio/testing';
import type { Worker } from '@temporalio/worker';
import { createPost, type Knowledge } from '../../activities/index.ts';
import type { Directory } from '../../domain/directory/index.ts';
import { temporaryDatabase, testServerPath } from '../../local/index.ts';
import { openRegistry, type Registry } from '../../registry/index.ts';
import { builtBundle } from '../../worker/bundle.ts';
import { createWorker } from '../../worker/create.ts';
import { installQuietRuntime } from '../../worker/quiet-runtime.ts';
import { Letterbox } from './letterbox.ts';

export interface Stage {
  env: TestWorkflowEnvironment;
  registry: Registry;
  worker: Worker;
  /** Milliseconds between the server's clock and the engine's. */
  clockShift: number;
  /** What the mail server was given, as it stood on the wire. */
  letters: Buffer[];
  close(): Promise<void>;
}

export interface Scenery {
  knowledge: Knowledge;
  directory: Directory;
  /** The shift that makes of the server's now the moment at which the rehearsal begins. */
  shiftFrom: (serverNow: number) => number;
}

const SIGNALS = ['SIGINT', 'SIGTERM'] as const;

export const openStage = async ({ knowledge, directory, shiftFrom }: Scenery): Promise<Stage> => {
  installQuietRuntime();
  const letters: Buffer[] = [];
  const leave = (): never => process.exit(130);
  const closing: (() => unknown)[] = SIGNALS.map((signal) => () => process.off(signal, leave));
  for (const signal of SIGNALS) process.once(signal, leave);
  const close = async (): Promise<void> => {
    for (const each of closing.reverse()) await each();
  };
  try {
    const opened = async <T>(part: Promise<T>, closeIt: (part: T) => unknown): Promise<T> => {
      const open = await part;
      closing.push(() => closeIt(open));
      return open;
    };
    const [database, letterbox, env] = await all([
      opened(temporaryDatabase(), ({ drop }) => drop()),
      opened(
        Letterbox.open((letter) => letters.push(letter)),
        (box) => box.close(),
      ),
      opened(skippingServer(), (server) => server.teardown()),
    ]);
    const registry = await openRegistry(database.url);
    const post = createPost(letterbox.url);
    closing.push(registry.close, post.close);
    await registry.migrate();
    await registry.applyDirectory(directory);
    const clockShift = shiftFrom(await env.currentTimeMs());
    const worker = await createWorker({
      connection: env.nativeConnection,
      namespace: env.namespace ?? 'default',
      ...{ registry, post, clockShift },
      sender: 'Mandates <mandates@example.org>',
      knowledge,
      workflowBundle: await builtBundle(),
    });
    return { env, registry, worker, clockShift, letters, close };
  } catch (error) {
    await close();
    throw error;
  }
};

/** Waits for all, also when one fails, so that what the others have opened can be closed. */
const all = async <T extends readonly unknown[]>(parts: { [part in keyof T]: Promise<T[part]> }): Promise<T> => {
  await Promise.allSettled(parts);
  return Promise.all(parts);
};

const skippingServer = async (): Promise<TestWorkflowEnvironment> =>
  TestWorkflowEnvironment.createTimeSkipping({
    server: { executable: { type: 'existing-path', path: await testServerPath() }, extraArgs: [] },
  });
