/** What a data directory keeps for good: its layout, and the day that its clock was set to. */
import { randomBytes } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Day, momentOn } from '../domain/calendar/day.ts';
import { CannotStart } from './cannot-start.ts';

/** Raised when what is under a data directory changes its form. */
const LAYOUT = 1;

export interface DataDir {
  layout: number;
  /** The day on which its clock began, or null where it runs on the real date. */
  asOf: Day | null;
  /** Milliseconds added to the real clock: fixed once, for mandates carry it for life. */
  clockShift: number;
  /** Of the PostgreSQL cluster in it. */
  password: string;
}

const fileIn = (dir: string): string => join(dir, 'data-dir.json');

/** `--as-of` makes it 09:00 in New York on that day. */
const shiftTo = (asOf: Day | null): number => (asOf ? momentOn(asOf, 9, 'America/New_York') - Date.now() : 0);

/**
 * Opens a data directory, or makes one.
 * @param asOf the day asked for; null leaves an existing directory as it is
 * @throws CannotStart for a directory of another layout, of another day, or that holds something else
 */
export const openDataDir = (dir: string, asOf: Day | null): DataDir => {
  mkdirSync(dir, { recursive: true });
  if (!existsSync(fileIn(dir))) return makeDataDir(dir, asOf);
  const found = readDataDir(dir);
  if (asOf && asOf !== found.asOf) {
    const begun = found.asOf ? `as of ${found.asOf}` : 'on the real date';
    throw new CannotStart(`${dir} was begun ${begun}, and stays so: leave --as-of out, or use another --data-dir`);
  }
  return found;
};

const makeDataDir = (dir: string, asOf: Day | null): DataDir => {
  const foreign = readdirSync(dir).filter((name) => ['postgres', 'temporal.db'].includes(name));
  if (foreign.length)
    throw new CannotStart(`${dir} holds ${foreign.join(', ')} of an unknown version: use another --data-dir`);
  const made = { layout: LAYOUT, asOf, clockShift: shiftTo(asOf), password: randomBytes(16).toString('hex') };
  writeFileSync(fileIn(dir), `${JSON.stringify(made, null, 2)}\n`, { mode: 0o600 });
  return made;
};

const readDataDir = (dir: string): DataDir => {
  const found = parsed(readFileSync(fileIn(dir), 'utf8'));
  if (found?.layout === LAYOUT) return found;
  const version = found ? `layout ${found.layout}` : 'a layout that can’t be read';
  throw new CannotStart(
    `${dir} has ${version}, and this program has layout ${LAYOUT}: use the program that made it, or another --data-dir`,
  );
};

const parsed = (text: string): DataDir | undefined => {
  try {
    return JSON.parse(text) as DataDir;
  } catch {
    return undefined;
  }
};
