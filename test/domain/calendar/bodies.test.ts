/** Sessions of every body but the General Assembly: as documents have them, else as rule and custom have them. */
import { readCalendar } from '../../../config/calendar/read.ts';
import { resolveDue } from '../../../domain/calendar/index.ts';
import type { Due } from '../../../domain/resolution/due.ts';

const calendar = readCalendar('config');
const context = { adopted: '2011-12-19', subject: '' };

const resolved = (due: Due, around = {}) => resolveDue([due], { ...context, ...around }, calendar);
const session = (body: string, number: number, around = {}) =>
  resolved({ type: 'session', body, session: number }, around);
const year = (body: string, number: number) => resolved({ type: 'year', body, year: number });

test.each([
  ['Commission on Narcotic Drugs', 57, '2014-03-13', 'E/2014/28'],
  ['Human Rights Council', 19, '2012-02-27', 'A/67/53'],
  ['Human Rights Council', 20, '2012-06-18', 'A/67/53'],
  ['Commission on Crime Prevention and Criminal Justice', 22, '2013-04-22', 'report of its 22nd session'],
  ['Commission on the Status of Women', 57, '2013-03-04', 'report of its 57th session'],
  ['United Nations Environment Assembly', 4, '2019-03-11', 'report of its fourth session'],
  ['United Nations Congress on Crime Prevention and Criminal Justice', 13, '2015-04-12', 'A/CONF.222/3'],
])('the session of the %s, %i, whose days were seen: %s', (body, number, day, source) => {
  const due = session(body, number);
  expect(due).toMatchObject({ day, certainty: 'confirmed' });
  expect(due.derivation).toContain(source);
});

/** Each pair of number and year was checked against a document. */
test.each([
  ['Commission on Narcotic Drugs', 3, { 50: 2007, 52: 2009, 62: 2019, 67: 2024 }],
  ['Commission on Crime Prevention and Criminal Justice', 4, { 32: 2023 }],
  ['Commission on the Status of Women', 2, { 64: 2020, 67: 2023, 69: 2025 }],
  ['Commission for Social Development', 2, { 40: 2002, 45: 2007, 51: 2013, 61: 2023, 63: 2025 }],
  ['Commission on Population and Development', 4, { 37: 2004, 45: 2012, 49: 2016, 54: 2021 }],
  ['Statistical Commission', 2, { 46: 2015, 48: 2017, 51: 2020, 56: 2025, 57: 2026 }],
  ['Commission on Science and Technology for Development', 4, { 17: 2014, 24: 2021, 27: 2024, 28: 2025 }],
  ['United Nations Forum on Forests', 4, { 13: 2018, 16: 2021, 18: 2023, 20: 2025 }],
  ['Committee for Programme and Coordination', 6, { 52: 2012, 64: 2024 }],
  ['Committee on the Peaceful Uses of Outer Space', 6, { 58: 2015, 59: 2016 }],
  ['Permanent Forum on Indigenous Issues', 4, { 16: 2017 }],
  ['International Law Commission', 4, { 64: 2012, 75: 2024 }],
])('the sessions of the %s are expected in their years, in month %i', (body, month, years) => {
  for (const [number, expected] of Object.entries(years)) {
    expect(session(body, Number(number)).day?.slice(0, 7)).toBe(`${expected}-${String(month).padStart(2, '0')}`);
  }
});

test('a session whose days are not known says the month, and that its days are not known', () => {
  expect(session('Commission on Narcotic Drugs', 58)).toMatchObject({
    day: '2015-03-02',
    certainty: 'assumed',
    derivation: expect.stringContaining(
      'the Commission on Narcotic Drugs is expected to hold its 58th session in March 2015; its days are not known',
    ) as string,
  });
});

test.each([
  [7, '2008-02'],
  [21, '2012-09'],
  [30, '2015-09'],
  [31, '2016-02'],
  [44, '2020-06'],
  [57, '2024-09'],
])('the Human Rights Council meets three times a year: session %i in %s', (number, month) => {
  expect(session('Human Rights Council', number).day?.slice(0, 7)).toBe(month);
});

test('the Economic and Social Council: the substantive session of 2012, a later one in July, and the cycle since 68/1', () => {
  expect(year('Economic and Social Council', 2012)).toMatchObject({ day: '2012-07-02', certainty: 'confirmed' });
  expect(year('Economic and Social Council', 2013).derivation).toContain(
    'its substantive session of 2013 in July 2013',
  );
  const cycle = year('Economic and Social Council', 2016);
  expect(cycle.day).toBe('2016-07-01');
  expect(cycle.derivation).toContain('begins in July of the year before (68/1)');
});

test('a body that keeps to no rule has no day for a session that nobody announced', () => {
  expect(session('United Nations Environment Assembly', 9)).toMatchObject({ day: null });
});

test('the thirtieth special session is not the regular one of 1975', () => {
  const due = session('General Assembly', 30, { adopted: '2012-12-20' });
  expect(due).toMatchObject({ day: '2016-04-19', certainty: 'confirmed' });
  expect(due.derivation).toContain('30th special session');
  expect(session('General Assembly', 30, { adopted: '1974-12-01' }).day).toBe('1975-09-16');
});

test('an emergency special session has no day', () => {
  const due = session('General Assembly', 11, { adopted: '2022-10-12' });
  expect(due.day).toBeNull();
  expect(due.derivation).toContain('it meets when it is called');
});

test('a session under way is met in its resumed part, by the day before the next one opens', () => {
  const due = session('General Assembly', 66);
  expect(due.day).toBe('2012-09-17');
  expect(due.derivation).toContain('its resumed part');
});

test('the Security Council has no sessions', () => {
  expect(session('Security Council', 4).derivation).toContain('not in the calendar');
});
