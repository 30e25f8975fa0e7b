/** The program: the words of the command line go in, an exit code comes out. */
import { run } from './run.ts';

/** A reader that has seen enough (`mandates list | head`) is no fault. */
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code === 'EPIPE') process.exit(0);
  throw error;
});

process.exitCode = await run(process.argv.slice(2), process);
