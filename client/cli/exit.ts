/** Exit codes, and the line that an error gets. */
import { CommanderError } from 'commander';
import { RegistryUnreachable } from '../../registry/failures.ts';
import { ServerUnreachable } from '../failures.ts';

export const EXIT = {
  done: 0,
  /** Refused, not found, or found wrong. */
  refused: 1,
  /** Wrong usage of the command line. */
  usage: 2,
  /** A server that is needed does not answer in time. */
  unreachable: 3,
} as const;

export type ExitCode = (typeof EXIT)[keyof typeof EXIT];

/** Errors whose message was written for the user, as one line. Known by name, so that no part is loaded to compare. */
export const WORDED: readonly string[] = [
  ...['Refused', 'CannotStart', 'UnknownStation', 'BadFile', 'NotAResolution', 'Unreadable', 'CommandFailed'],
  ...['ServerUnreachable', 'RegistryUnreachable', 'RegistryOfAnotherVersion'],
];

/** A command can't do what it was asked for. The message is one line for the user. */
export class CommandFailed extends Error {
  override readonly name = 'CommandFailed';
}

export const exitCodeOf = (error: unknown): ExitCode => {
  if (error instanceof CommanderError) return error.exitCode === 0 ? EXIT.done : EXIT.usage;
  const silent = error instanceof ServerUnreachable || error instanceof RegistryUnreachable;
  return silent ? EXIT.unreachable : EXIT.refused;
};

/** One line for the user; null where commander has said it already. */
export const lineOf = (error: unknown): string | null => {
  if (error instanceof CommanderError) return null;
  if (!(error instanceof Error)) return `mandates failed: ${oneLine(String(error))}`;
  if (WORDED.includes(error.name)) return oneLine(error.message);
  return `mandates failed: ${oneLine(error.message)} (say it again with --debug to see where)`;
};

/** What `--debug` adds: the stack, and that of each cause. */
export const traceOf = (error: unknown): string =>
  error instanceof Error
    ? `${error.stack ?? error.message}${error.cause ? `\ncaused by ${traceOf(error.cause)}` : ''}`
    : String(error);

const oneLine = (text: string): string => text.replace(/\s+/g, ' ').trim();
