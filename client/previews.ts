/** What `mandates mail preview` renders: every kind of letter, with the sample resolution's paragraph 37. */
import { join } from 'node:path';
import { type Preview, previewLetters } from '../activities/letters/preview/index.ts';
import { readCalendar } from '../config/calendar/read.ts';
import { readDirectory } from '../config/directory.ts';
import { SHIPPED_CONFIG } from '../config/folder.ts';
import { readProcedures } from '../config/procedures.ts';
import { actingOffices } from '../domain/directory/index.ts';
import { inputFor } from '../domain/plan/carried.ts';
import type { Plan, PlanEntry } from '../domain/plan/plan.ts';
import { clockAsOf } from './clock.ts';
import { Refused } from './failures.ts';
import { actorOf } from './people.ts';
import { stationSlice } from '../domain/calendar/index.ts';

const TEXT =
  'Takes note of the report of the Secretary-General, and requests the Secretary-General to submit to the General Assembly at its sixty-seventh session a report on the implementation of the present resolution.';

const PLAN: Omit<Plan, 'entries'> = {
  resolution: 'A/RES/66/183',
  title: 'International cooperation against the world drug problem',
  organ: 'General Assembly',
  adopted: '2011-12-19',
  source: 'sample',
};

const ENTRY: Omit<PlanEntry, 'office' | 'people'> = {
  id: 'A/RES/66/183/37',
  paragraph: '37',
  follow: true,
  kind: 'report',
  procedure: 'report',
  title: 'report on international cooperation against the world drug problem',
  addressees: ['Secretary-General'],
  recipient: 'General Assembly',
  due: '2012-09-18',
  derivation: '67th session opens Tue 18 Sep 2012 (rule of 57/301)',
  dates: {},
  series: null,
};

export type { Preview };

/** @throws BadFile for a faulty configuration; Refused where it lacks what the sample needs */
export const previews = (configDir = SHIPPED_CONFIG): Preview[] => {
  const directory = readDirectory(join(configDir, 'directory.yaml'));
  const calendar = readCalendar(configDir);
  const subject = { title: PLAN.title, deliverable: ENTRY.title };
  const [acting] = actingOffices(directory, ENTRY.addressees, subject);
  const around = {
    procedures: readProcedures(configDir),
    calendar,
    directory,
    clock: clockAsOf('2011-12-19'),
    startedBy: actorOf(directory, 'coordinator'),
  };
  const input = acting && inputFor({ ...ENTRY, office: acting.office.id, people: acting.office.roles }, PLAN, around);
  if (!input)
    throw new Refused(
      'BadInput',
      `the configuration in ${configDir} has no office or no procedure for a report of the Secretary-General`,
    );
  const { resolution: symbol, title, organ, adopted } = PLAN;
  const paragraphs = [{ number: '37', kind: 'operative' as const, text: TEXT }];
  const quotes = { [ENTRY.id]: 'at its sixty-seventh session' };
  const resolution = { symbol, title, organ, session: 66, adopted, paragraphs, quotes };
  return previewLetters({
    input,
    resolution,
    directory,
    stationOf: (name, from, to) => stationSlice(calendar, name, from, to),
  });
};
