/** The command line as its caller sees it: what it prints, and how it ends. */
import { run } from '../../../client/cli/run.ts';

export interface Ending {
  code: number;
  out: string;
  err: string;
}

interface Setting {
  isTTY?: boolean;
  columns?: number;
  env?: Record<string, string>;
}

/** Runs a command line in this process, with streams that are kept. Without a setting they are pipes. */
export const mandates = async (words: string[], { isTTY, columns, env = {} }: Setting = {}): Promise<Ending> => {
  const kept = { out: '', err: '' };
  const into = (stream: 'out' | 'err') => ({
    write: (text: string | Uint8Array): boolean => ((kept[stream] += String(text)), true),
  });
  const code = await run(words, { stdout: { ...into('out'), isTTY, columns }, stderr: into('err'), env });
  return { code, ...kept };
};
