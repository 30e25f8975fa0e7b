/** Threads that read files side by side. */
import { Worker } from 'node:worker_threads';
import type { Reading } from './reading.ts';
import type { Answer } from './reading-worker.ts';
import { Unreadable } from './text-of-file.ts';

interface Task {
  file: string;
  done(result: Reading | Unreadable): void;
}

/** Threads that take the next file whenever they are free. */
export class Crew {
  private readonly waiting: Task[] = [];
  private readonly idle: Worker[] = [];
  private readonly all = new Set<Worker>();

  constructor(
    threads: number,
    private readonly configDir: string,
  ) {
    for (let count = 0; count < threads; count++) this.hire();
  }

  read(file: string): Promise<Reading | Unreadable> {
    return new Promise((done) => {
      this.waiting.push({ file, done });
      this.assign();
    });
  }

  async dismiss(): Promise<void> {
    await Promise.all([...this.all].map((worker) => worker.terminate()));
  }

  private hire(): void {
    const worker = new Worker(new URL('./reading-worker.js', import.meta.url), {
      workerData: { configDir: this.configDir },
    });
    this.all.add(worker);
    this.idle.push(worker);
    this.assign();
  }

  private assign(): void {
    while (this.idle.length > 0 && this.waiting.length > 0) {
      const [worker, task] = [this.idle.pop(), this.waiting.shift()];
      if (worker && task) this.give(worker, task);
    }
  }

  /** A thread that a file has brought down is replaced. */
  private give(worker: Worker, { file, done }: Task): void {
    const answered = (answer: Answer): void => {
      worker.off('error', fell);
      this.idle.push(worker);
      done('reading' in answer ? answer.reading : new Unreadable(file, answer.reason));
      this.assign();
    };
    const fell = (error: Error): void => {
      worker.off('message', answered);
      this.all.delete(worker);
      done(new Unreadable(file, `can't be read: ${error.message}`));
      this.hire();
    };
    worker.once('message', answered);
    worker.once('error', fell);
    worker.postMessage(file);
  }
}
