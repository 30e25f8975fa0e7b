/** The streams that a command writes to, and whether it has found anything wrong so far. */
import { type Look, lookOf } from './views/look.ts';

export interface Terminal extends Look {
  /** What was asked for, on standard output. */
  print(text: string): void;
  /** One object, as a line of JSON on standard output. */
  printJson(value: unknown): void;
  /** Progress and advice, on standard error. */
  tell(line: string): void;
  /** A line on standard error that the next one replaces; there where standard error is a terminal. */
  status?: ((line: string) => void) | undefined;
  /** Something was refused, not found or found wrong: one line on standard error. The program goes on, and ends with 1. */
  complain(line: string): void;
  readonly complained: boolean;
  /** Milliseconds since 1970, to tell long from short. */
  now(): number;
}

/** Where a program writes: of the process, only what the command line uses. */
export interface Streams {
  stdout: Pick<NodeJS.WriteStream, 'write'> & { isTTY?: boolean; columns?: number };
  stderr: Pick<NodeJS.WriteStream, 'write'> & { isTTY?: boolean };
  env: Record<string, string | undefined>;
}

/** Back to the beginning of the line, and erases it. */
const AFRESH = '\r\u001b[K';

export const terminalOn = ({ stdout, stderr, env }: Streams): Terminal => {
  let complained = false;
  const look = lookOf(stdout, env);
  return {
    ...look,
    print: (text) => void stdout.write(`${text}\n`),
    printJson: (value) => void stdout.write(`${JSON.stringify(value)}\n`),
    tell: (line) => void stderr.write(`${line}\n`),
    status: stderr.isTTY ? (line) => void stderr.write(`${AFRESH}${line.slice(0, look.width - 1)}`) : undefined,
    complain: (line) => {
      complained = true;
      stderr.write(`${line}\n`);
    },
    get complained() {
      return complained;
    },
    now: Date.now,
  };
};
