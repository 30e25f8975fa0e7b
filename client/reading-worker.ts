/** A thread that reads one file after the other, for whoever reads many. */
import { parentPort, workerData } from 'node:worker_threads';
import { type Reading, readFileAsResolution } from './reading.ts';

/** What comes back for a file: what was read, or why nothing was. */
export type Answer = { reading: Reading } | { reason: string };

const { configDir } = workerData as { configDir: string };

const answerFor = async (file: string): Promise<Answer> => {
  try {
    return { reading: await readFileAsResolution(file, configDir) };
  } catch (error) {
    // Unreadable says why in its reason; what else goes wrong with a file is no reason to leave out the others.
    return { reason: error instanceof Error && 'reason' in error ? String(error.reason) : String(error) };
  }
};

parentPort?.on('message', (file: string) => {
  void answerFor(file).then((answer) => parentPort?.postMessage(answer));
});
