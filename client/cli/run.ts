/** Runs one command line from its words to its exit code. */
import { EXIT, type ExitCode, exitCodeOf, lineOf, traceOf } from './exit.ts';
import { programOn } from './program.ts';
import { type Streams, terminalOn } from './terminal.ts';

/** @param words what follows the program's name */
export const run = async (words: readonly string[], streams: Streams): Promise<ExitCode> => {
  const terminal = terminalOn(streams);
  try {
    await programOn(terminal).parseAsync(words, { from: 'user' });
    return terminal.complained ? EXIT.refused : EXIT.done;
  } catch (error) {
    const line = lineOf(error);
    if (line !== null) terminal.complain(line);
    if (line !== null && words.includes('--debug')) terminal.tell(traceOf(error));
    return exitCodeOf(error);
  }
};
