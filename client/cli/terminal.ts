/** The streams that a command writes to, and whether it has found anything wrong so far. */
import { type Look, lookOf } from './views/look.ts';

export interface Terminal extends Look {
  /** What was asked for, on standard output. */
  print(text: string): void;
  /** One object, as a line of JSON on standard output. */
  printJson(value: unknown): void;
  /** Progress and advice, on standard error. */
  tell(line: string): void;
  /** Something was refused, not found or found wrong: one line on standard error. The program goes on, and ends with 1. */
  complain(line: string): void;
  readonly complained: boolean;
}

/** Where a program writes: of the process, only what the command line uses. */
export interface Streams {
  stdout: Pick<NodeJS.WriteStream, 'write'> & { isTTY?: boolean; columns?: number };
  stderr: Pick<NodeJS.WriteStream, 'write'>;
  env: Record<string, string | undefined>;
}

export const terminalOn = ({ stdout, stderr, env }: Streams): Terminal => {
  let complained = false;
  return {
    ...lookOf(stdout, env),
    print: (text) => void stdout.write(`${text}\n`),
    printJson: (value) => void stdout.write(`${JSON.stringify(value)}\n`),
    tell: (line) => void stderr.write(`${line}\n`),
    complain: (line) => {
      complained = true;
      stderr.write(`${line}\n`);
    },
    get complained() {
      return complained;
    },
  };
};
