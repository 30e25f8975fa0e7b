import { readCalendar } from '../../../config/calendar/read.ts';
import {
  type Calendar,
  assemblyOpening,
  documentDays,
  resolveDue,
  stationSlice,
} from '../../../domain/calendar/index.ts';
import type { Due } from '../../../domain/resolution/due.ts';

const calendar = readCalendar('config');

const byRuleAlone: Calendar = { ...calendar, assembly: { ...calendar.assembly, sessions: [] } };

/** Openings of the sessions 60 to 85 as documents and the rules have them. */
const OPENINGS = `2005-09-13 2006-09-12 2007-09-18 2008-09-16 2009-09-15 2010-09-14 2011-09-13 2012-09-18 2013-09-17
  2014-09-16 2015-09-15 2016-09-13 2017-09-12 2018-09-18 2019-09-17 2020-09-15 2021-09-14 2022-09-13 2023-09-05
  2024-09-10 2025-09-09 2026-09-08 2027-09-07 2028-09-05 2029-09-11 2030-09-10`.split(/\s+/);

test.each(OPENINGS.map((day, index) => [60 + index, day] as const))('session %i opens on %s', (session, day) => {
  expect(assemblyOpening(calendar, session)?.day).toBe(day);
  expect(assemblyOpening(byRuleAlone, session)?.day).toBe(day);
});

test('the openings under the two earlier rules', () => {
  expect(assemblyOpening(byRuleAlone, 55)?.day).toBe('2000-09-19');
  expect(assemblyOpening(byRuleAlone, 57)?.day).toBe('2002-09-10');
  expect(assemblyOpening(calendar, 56)).toMatchObject({ day: '2001-09-12', certainty: 'moved' });
});

test('the sixty-seventh session says when it opens and by which rule', () => {
  expect(assemblyOpening(calendar, 67)).toEqual({
    day: '2012-09-18',
    derivation: '67th session opens Tue 18 Sep 2012 (rule of 57/301)',
    certainty: 'confirmed',
  });
  expect(assemblyOpening(calendar, 83)?.certainty).toBe('computed');
  expect(assemblyOpening(calendar, 40)?.certainty).toBe('assumed');
});

test('documents for 18 September are submitted on 10 July and issued on 7 August', () => {
  const { forecast, submission, issuance } = documentDays('2012-09-18');
  expect([forecast.day, submission.day, issuance.day]).toEqual(['2012-06-12', '2012-07-10', '2012-08-07']);
  expect(submission.derivation).toBe('documents submitted 10 weeks before: Tue 10 Jul 2012');
});

const context = { adopted: '2011-12-19', subject: 'International cooperation against the world drug problem' };
const session = (number: number, body = 'General Assembly'): Due => ({ type: 'session', body, session: number });
const dayOf = (...dues: Due[]): string | null => resolveDue(dues, context, calendar).day;

test('a committee’s day for the item replaces the opening, and the derivation says so', () => {
  const item = { body: 'General Assembly', session: 67, subjects: ['drug'], day: '2012-10-10', source: 'A/C.3/67/L.1' };
  const due = resolveDue([session(67)], context, { ...calendar, items: [item] });
  expect(due).toMatchObject({ day: '2012-10-10', certainty: 'confirmed' });
  expect(due.derivation).toContain('not at its opening');
  const other = resolveDue([session(67)], { ...context, subject: 'Oceans' }, { ...calendar, items: [item] });
  expect(other.day).toBe('2012-09-18');
});

test.each<[string, Due[], string | null]>([
  ['of two sessions, the first to come', [session(69), session(67)], '2012-09-18'],
  ['a session long past stays, where there is no other', [session(60)], '2005-09-13'],
  ['a stated day', [{ type: 'date', date: '2012-06-30' }], '2012-06-30'],
  ['a month is its last day', [{ type: 'date', date: '2012-02' }], '2012-02-29'],
  ['a year is its last day', [{ type: 'year', body: null, year: 2012 }], '2012-12-31'],
  ['a span after the adoption', [{ type: 'relative', text: 'within 120 days' }], '2012-04-17'],
  ['a span before something else', [{ type: 'relative', text: 'no later than 60 days before expiry' }], null],
  ['a session that never was', [session(0)], null],
  ['a session beyond reason', [session(9999)], null],
  ['a body that nobody knows', [session(3, 'Committee of Gardeners')], null],
  ['a day that does not exist', [{ type: 'date', date: '2012-02-31' }], null],
  ['nothing at all', [], null],
])('%s', (_what, dues, day) => {
  expect(dayOf(...dues)).toBe(day);
  expect(resolveDue(dues, context, calendar).derivation).not.toBe('');
});

test('New York keeps 2 January 2012 for a New Year’s Day that fell on a Sunday', () => {
  const { holidays, zone } = stationSlice(calendar, 'New York', '2012-01-01', '2012-12-31');
  expect(zone).toBe('America/New_York');
  expect(holidays['2012-01-02']).toBe("New Year's Day (observed)");
  expect(Object.keys(holidays)).toHaveLength(9);
  expect(() => stationSlice(calendar, 'Atlantis', '2012-01-01', '2012-12-31')).toThrow(
    'there is no duty station "Atlantis"',
  );
});

test('holidays that were published stand as they were published', () => {
  const days = (station: string, year: number) =>
    Object.keys(stationSlice(calendar, station, `${year}-01-01`, `${year}-12-31`).holidays);
  expect(days('New York', 2017)).toEqual(expect.arrayContaining(['2017-01-02', '2017-06-26', '2017-09-01']));
  expect(days('New York', 2020)).toEqual(expect.arrayContaining(['2020-05-26', '2020-07-03', '2020-07-31']));
  expect(days('New York', 2024)).toEqual(expect.arrayContaining(['2024-04-10', '2024-06-17']));
  expect(days('Vienna', 2023)).toEqual([
    ...['2023-01-02', '2023-04-07', '2023-04-10', '2023-04-24', '2023-05-01'],
    ...['2023-06-29', '2023-10-26', '2023-12-25', '2023-12-26'],
  ]);
});
