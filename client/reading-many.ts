/** Reads many files, on all cores where that pays, and gives each as soon as its turn has come. */
import { stat } from 'node:fs/promises';
import { availableParallelism } from 'node:os';
import { extname } from 'node:path';
import { readSessions } from '../config/calendar/read.ts';
import { SHIPPED_CONFIG } from '../config/folder.ts';
import { type Reading, readFileAsResolution } from './reading.ts';
import { Crew } from './reading-crew.ts';
import { Unreadable } from './text-of-file.ts';

/** Milliseconds of work, by kilobyte: letters of a PDF have to be put together first. */
const PER_KILOBYTE = { pdf: 1.5, other: 0.25 };

/** Milliseconds of work for which it pays to start threads: each takes some three hundred to begin. */
const PAYS = 2_000;

/** Files that may be read ahead of the one whose turn it is, for each thread. */
const AHEAD = 8;

/** In the order of the files. What can't be read comes as the reason why; it never throws for a file. */
export async function* readMany(
  files: readonly string[],
  configDir = SHIPPED_CONFIG,
): AsyncGenerator<Reading | Unreadable> {
  const threads = Math.min(availableParallelism(), files.length);
  if (threads < 2 || (await workIn(files)) < PAYS) {
    for (const file of files) yield await readHere(file, configDir);
    return;
  }
  // A faulty calendar is no fault of a file: it is told once, before any thread begins.
  readSessions(configDir);
  const crew = new Crew(threads, configDir);
  try {
    const waiting = [...files];
    const begun: Promise<Reading | Unreadable>[] = [];
    while (waiting.length + begun.length > 0) {
      for (const file of waiting.splice(0, threads * AHEAD - begun.length)) begun.push(crew.read(file));
      const next = begun.shift();
      if (next) yield await next;
    }
  } finally {
    await crew.dismiss();
  }
}

const readHere = (file: string, configDir: string): Promise<Reading | Unreadable> =>
  readFileAsResolution(file, configDir).catch((error: unknown) => {
    if (error instanceof Unreadable) return error;
    throw error;
  });

const workIn = async (files: readonly string[]): Promise<number> => {
  const works = await Promise.all(
    files.map(async (file) => {
      const bytes = await stat(file).then(
        ({ size }) => size,
        () => 0,
      );
      return (bytes / 1000) * (extname(file).toLowerCase() === '.pdf' ? PER_KILOBYTE.pdf : PER_KILOBYTE.other);
    }),
  );
  return works.reduce((sum, work) => sum + work, 0);
};
