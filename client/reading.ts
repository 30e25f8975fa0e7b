/** Reads a resolution from a file, and makes a day of each due where the calendar knows one. */
import { basename } from 'node:path';
import { readSessions } from '../config/calendar/read.ts';
import { SHIPPED_CONFIG } from '../config/folder.ts';
import { resolveDue, type Sessions } from '../domain/calendar/index.ts';
import { dueContextOf } from '../domain/plan/due-context.ts';
import { NotAResolution, readResolution, type Request, type Resolution } from '../domain/resolution/index.ts';
import { textOfFile, Unreadable } from './text-of-file.ts';

export { Unreadable };

export interface Reading extends Resolution {
  /** The file's name, without its folder. */
  file: string;
}

/**
 * @throws Unreadable where the file gives no text, or its text is no resolution; BadFile where the calendar is faulty
 */
export const readFileAsResolution = async (file: string, configDir = SHIPPED_CONFIG): Promise<Reading> => {
  const resolution = resolutionIn(await textOfFile(file), file);
  const calendar = sessionsIn(configDir);
  const requests = resolution.requests.map((request) => dated(request, resolution, calendar));
  return { file: basename(file), ...resolution, requests };
};

const resolutionIn = (text: string, file: string): Resolution => {
  try {
    return readResolution(text);
  } catch (error) {
    if (error instanceof NotAResolution) throw new Unreadable(file, error.message, { cause: error });
    throw error;
  }
};

const dated = (request: Request, resolution: Resolution, calendar: Sessions): Request => ({
  ...request,
  dueDate: resolveDue(request.due, dueContextOf(request, resolution), calendar).day,
});

/** Thousands of files may be read in one go, the calendar only once. */
const read = new Map<string, Sessions>();

const sessionsIn = (configDir: string): Sessions => {
  const sessions = read.get(configDir) ?? readSessions(configDir);
  read.set(configDir, sessions);
  return sessions;
};
