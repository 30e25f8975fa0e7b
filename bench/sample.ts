/** Mandates for the bench: reports like para. 37, of many people. */
import { join } from 'node:path';
import { readCalendar } from '../config/calendar/read.ts';
import { readDirectory } from '../config/directory.ts';
import { SHIPPED_CONFIG } from '../config/folder.ts';
import { readProcedures } from '../config/procedures.ts';
import { momentOn } from '../domain/calendar/day.ts';
import { stationSlice } from '../domain/calendar/index.ts';
import type { Directory } from '../domain/directory/index.ts';
import type { MandateInput } from '../domain/mandate/index.ts';

/** The text of A/RES/66/183, and the day on which it was adopted. */
export const SAMPLE = join(SHIPPED_CONFIG, '..', 'examples', 'A_RES_66_183.txt');
export const ADOPTED = '2011-12-19';
export const ZONE = 'America/New_York';

/** Makes it nine in the morning of that day: mails go out at once. */
export const MORNING = (): number => momentOn(ADOPTED, 9, ZONE) - Date.now();

/** People among whom the mandates are shared out. */
const CHIEFS = 50;

const chief = (index: number): string => `chief-${index % CHIEFS}`;

/** The sample directory, and fifty chiefs. */
export const benchDirectory = (): Directory => {
  const directory = readDirectory(join(SHIPPED_CONFIG, 'directory.yaml'));
  const chiefs = Array.from({ length: CHIEFS }, (_, index) => ({
    ...{ id: chief(index), name: `Chief ${index}`, email: `${chief(index)}@example.org`, station: 'New York' },
  }));
  return { ...directory, people: [...directory.people, ...chiefs] };
};

export interface Sampling {
  count: number;
  /** Makes the ids of one repetition different from those of another. */
  series: string;
  clockShift: number;
  /** Of the first stage. */
  firstDue?: string;
}

const datesFor = (firstDue: string | undefined): Record<string, string> => (firstDue ? { assign: firstDue } : {});

export const sampleMandates = ({ count, series, clockShift, firstDue }: Sampling): MandateInput[] => {
  const procedure = readProcedures(SHIPPED_CONFIG).get('report');
  if (!procedure) throw new Error('there is no procedure "report"');
  const station = stationSlice(readCalendar(SHIPPED_CONFIG), 'New York', '2011-01-01', '2013-12-31');
  return Array.from({ length: count }, (_, index) => ({
    id: `A/RES/66/${series}/${index}`,
    resolution: `A/RES/66/${series}`,
    paragraph: String(index),
    kind: 'report',
    title: 'report on international cooperation against the world drug problem',
    due: { day: '2012-09-18', derivation: '67th session opens Tue 18 Sep 2012 (rule of 57/301)' },
    dates: datesFor(firstDue),
    procedure,
    office: 'unodc-new-york',
    people: {
      coordinator: ['coordinator'],
      chief: [chief(index)],
      head: ['head'],
      'focal-point': ['officer'],
      documents: ['documents'],
    },
    seatZone: ZONE,
    station,
    clockShift,
    startedBy: { person: 'coordinator', roles: ['coordinator'], onBehalfOf: null, channel: 'cli' },
  }));
};
