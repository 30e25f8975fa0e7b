/** Mandates as the tests need them: the shipped procedures, the sample's people, the working days of New York. */
import { readProcedures } from '../../../config/procedures.ts';
import type { Station } from '../../../domain/calendar/station.ts';
import type { MandateInput, Procedure } from '../../../domain/mandate/index.ts';

const shipped = readProcedures('config');

export const procedure = (id: string): Procedure => {
  const found = shipped.get(id);
  if (!found) throw new Error(`no procedure "${id}" is shipped`);
  return found;
};

/** Official holidays that fall on a weekend stand on the day on which they were observed. */
export const NEW_YORK: Station = {
  name: 'New York',
  zone: 'America/New_York',
  holidays: {
    '2011-12-26': 'Christmas Day (observed)',
    '2012-01-02': "New Year's Day (observed)",
    '2012-02-20': "Presidents' Day",
    '2012-04-06': 'Good Friday',
    '2012-05-28': 'Memorial Day',
    '2012-07-04': 'Independence Day',
    '2012-09-03': 'Labour Day',
    '2012-10-26': 'Eid al-Adha',
    '2012-11-22': 'Thanksgiving Day',
    '2012-12-25': 'Christmas Day',
    '2013-01-01': "New Year's Day",
    '2013-02-18': "Presidents' Day",
    '2013-03-29': 'Good Friday',
    '2013-05-27': 'Memorial Day',
    '2013-07-04': 'Independence Day',
    '2013-08-08': 'Eid al-Fitr',
    '2013-09-02': 'Labour Day',
    '2013-10-15': 'Eid al-Adha',
    '2013-11-28': 'Thanksgiving Day',
    '2013-12-25': 'Christmas Day',
  },
};

export const VIENNA: Station = {
  name: 'Vienna',
  zone: 'Europe/Vienna',
  holidays: { '2012-05-01': 'Labour Day', '2012-05-28': 'Whit Monday', '2012-10-26': 'National Day' },
};

export const PEOPLE = {
  chief: ['chief'],
  'focal-point': ['officer'],
  head: ['head'],
  documents: ['documents'],
  coordinator: ['coordinator'],
};

/** Paragraph 37 of A/RES/66/183, followed from New York, unless said otherwise. */
export const aMandate = (otherwise: Partial<MandateInput> = {}): MandateInput => ({
  id: 'A/RES/66/183/37',
  resolution: 'A/RES/66/183',
  paragraph: '37',
  kind: 'report',
  title: 'report on the world drug problem',
  due: { day: '2012-09-18', derivation: '67th session opens Tue 18 Sep 2012' },
  dates: {},
  procedure: procedure('report'),
  office: 'unodc',
  people: PEOPLE,
  seatZone: 'America/New_York',
  station: NEW_YORK,
  clockShift: 0,
  startedBy: { person: 'coordinator', roles: ['coordinator'], onBehalfOf: null, channel: 'cli' },
  ...otherwise,
});

/** A request without a date, asked after every three months. */
export const anUndatedRequest = (otherwise: Partial<MandateInput> = {}): MandateInput =>
  aMandate({ kind: 'request', procedure: procedure('request'), due: null, ...otherwise });
