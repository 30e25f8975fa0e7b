/** Runs another program to its end. */
import { spawn } from 'node:child_process';

/** A program that could not be run, or ended with an error; `output` is what it said. */
export class CommandFailed extends Error {
  /** @param {string} message @param {string} output */
  constructor(message, output) {
    super(message);
    this.name = 'CommandFailed';
    this.output = output;
  }
}

/**
 * @param {string} program
 * @param {string[]} args
 * @param {import('node:child_process').SpawnOptions} [options]
 * @returns {Promise<string>} what it wrote on standard output and standard error
 * @throws {CommandFailed}
 */
export function run(program, args, options = {}) {
  return new Promise((resolve, reject) => {
    const child = spawn(program, args, { ...options, stdio: ['ignore', 'pipe', 'pipe'] });
    let output = '';
    child.stdout?.on('data', (chunk) => (output += chunk));
    child.stderr?.on('data', (chunk) => (output += chunk));
    child.once('error', (error) => reject(new CommandFailed(`${program} cannot be run: ${error.message}`, output)));
    child.once('close', (code, signal) =>
      code === 0
        ? resolve(output)
        : reject(new CommandFailed(`${program} ended with ${signal ?? `exit ${code}`}`, output)),
    );
  });
}

/**
 * The last line that a failed program wrote: mostly the reason.
 * @param {unknown} error
 */
export function reasonOf(error) {
  const lines = error instanceof CommandFailed ? error.output.trim().split('\n') : [];
  const last = lines.at(-1)?.trim();
  const message = error instanceof Error ? error.message : String(error);
  return last ? `${message}: ${last}` : message;
}
