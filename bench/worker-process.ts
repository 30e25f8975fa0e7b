import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import { moduleBeside } from '../worker/bundle.ts';
import type { Stage } from './stage.ts';

/** What runs in the process: our worker, on that clock, or the bare workflows'. */
export type Cast = { kind: 'mandates'; clockShift: number } | { kind: 'bare' };

export interface Orders {
  cast: Cast;
  address: string;
  namespace: string;
  database: string;
  smtp: string;
}

/** A worker in a process of its own, whose memory is nobody else's. */
export class WorkerProcess {
  private constructor(private readonly child: ChildProcess) {}

  static async start({ env, urls }: Stage, cast: Cast): Promise<WorkerProcess> {
    const orders: Orders = { cast, address: env.address, namespace: env.namespace ?? 'default', ...urls };
    const child = fork(moduleBeside(import.meta.url, 'worker-child'), [JSON.stringify(orders)]);
    const worker = new WorkerProcess(child);
    await worker.answer();
    return worker;
  }

  /** Its resident memory in bytes, once it is at rest with so many workflows in its cache. */
  async memoryHolding(workflows: number): Promise<number> {
    this.child.send(workflows);
    return this.answer();
  }

  async stop(): Promise<void> {
    if (this.child.exitCode !== null || this.child.signalCode !== null) return;
    this.child.kill('SIGTERM');
    await once(this.child, 'exit');
  }

  private async answer(): Promise<number> {
    const gone = new AbortController();
    const end = once(this.child, 'exit', { signal: gone.signal }).then(([code]) => {
      throw new Error(`the worker that is measured ended by itself, with ${String(code)}`);
    });
    try {
      const [answer] = (await Promise.race([once(this.child, 'message', { signal: gone.signal }), end])) as [number];
      return answer;
    } finally {
      gone.abort();
      end.catch(() => undefined);
    }
  }
}
