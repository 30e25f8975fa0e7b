/** The program as its users run it: `mandates …` in a process of its own. */
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { chmodSync, mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Ready } from '../../local/up.ts';
import type { Stack } from '../../local/stack-file.ts';

export interface Ending {
  code: number | null;
  out: string;
  /** Without the lines that say what it is busy with, `Waiting for …`: they come where something takes a while. */
  err: string;
}

const withoutProgress = (err: string): string => err.replace(/^.*…\n/gm, '');

/** A folder of its own. PostgreSQL does not run as root, so that others have to reach it. */
export const aFolder = (): string => {
  const folder = mkdtempSync(join(tmpdir(), 'mandates-e2e-'));
  chmodSync(folder, 0o755);
  return folder;
};

const start = (words: string[], env: Record<string, string> = {}): ChildProcess =>
  spawn(process.execPath, ['bin/mandates.mjs', ...words], {
    env: { ...process.env, ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });

const ending = async (child: ChildProcess): Promise<Ending> => {
  const said = { out: '', err: '' };
  child.stdout?.on('data', (data) => (said.out += String(data)));
  child.stderr?.on('data', (data) => (said.err += String(data)));
  const [code] = (await once(child, 'close')) as [number | null];
  return { code, out: said.out, err: withoutProgress(said.err) };
};

/** Runs one command to its end. */
export const mandates = (words: string[], env: Record<string, string> = {}): Promise<Ending> =>
  ending(start(words, env));

/** The JSON lines that a command prints; fails where it does not end well. */
export const json = async <T>(words: string[], env: Record<string, string> = {}): Promise<T[]> => {
  const { code, out, err } = await mandates([...words, '--json'], env);
  if (code !== 0) throw new Error(`mandates ${words.join(' ')} ended with ${code}: ${err}`);
  return out.split('\n').flatMap((line) => (line ? [JSON.parse(line) as T] : []));
};

export const isAlive = (pid: number): boolean => {
  try {
    return process.kill(pid, 0);
  } catch {
    return false;
  }
};

/** A running `mandates up`. */
export class Up {
  private constructor(
    private readonly child: ChildProcess,
    readonly ended: Promise<Ending>,
    /** What it printed, as text, and as an object. */
    readonly line: string,
    readonly ready: Ready,
  ) {}

  static async start(dataDir: string, ...words: string[]): Promise<Up> {
    const child = start(['up', '--json', '--data-dir', dataDir, ...words]);
    const ended = ending(child);
    let line = '';
    const isReady = new Promise<void>((resolve) => {
      child.stdout?.on('data', (data) => {
        line += String(data);
        if (line.includes('\n')) resolve();
      });
    });
    const early = await Promise.race([isReady, ended]);
    if (early) throw new Error(`mandates up ended with ${early.code}: ${early.err}`);
    return new Up(child, ended, line, JSON.parse(line) as Ready);
  }

  /** Its parts, by name. */
  get pids(): Record<string, number> {
    return (JSON.parse(readFileSync(join(this.ready.dataDir, 'stack.json'), 'utf8')) as Stack).pids;
  }

  /** Asks it to stop, as Ctrl+C and as a supervisor do. */
  async stop(signal: NodeJS.Signals = 'SIGTERM'): Promise<Ending & { seconds: number }> {
    const since = Date.now();
    this.child.kill(signal);
    return { ...(await this.ended), seconds: (Date.now() - since) / 1000 };
  }
}
