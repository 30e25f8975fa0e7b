import { readCalendar } from '../../../config/calendar/read.ts';
import { isRefusal } from '../../../domain/mandate/index.ts';
import { type Cadence, cadenceInWords, inRhythm } from '../../../domain/series/cadence.ts';
import { beginsOn, cycleAfter } from '../../../domain/series/next-cycle.ts';
import { cadenceOf } from '../../../domain/series/read-cadence.ts';

const CALENDAR = readCalendar('config');
const CONTEXT = { adopted: '2011-12-19', subject: 'World drug problem', organ: 'General Assembly' };
const RESOLUTION = { organ: 'General Assembly', session: 66, adopted: '2011-12-19' };

/** The first cycles, as `67: 2012-09-18`. */
const cycles = (cadence: Cadence, count: number): string[] => {
  const found = [];
  for (let last = cycleAfter(cadence, null, CONTEXT, CALENDAR); last && found.length < count;) {
    found.push(`${last.label}: ${last.due}`);
    last = cycleAfter(cadence, last, CONTEXT, CALENDAR);
  }
  return found;
};

const session = (body: string, number: number) => ({ type: 'session' as const, body, session: number });

test.each([
  [
    'annually, from its sixty-seventh session on',
    { by: 'session', body: 'General Assembly', first: 67, step: 1 },
    ['67: 2012-09-18', '68: 2013-09-17', '69: 2014-09-16'],
  ],
  [
    'biennially',
    { by: 'session', body: 'General Assembly', first: 67, step: 2 },
    ['67: 2012-09-18', '69: 2014-09-16', '71: 2016-09-13'],
  ],
  [
    'at its sixty-seventh and sixty-ninth sessions, and then no more',
    { by: 'sessions', body: 'General Assembly', sessions: [69, 67] },
    ['67: 2012-09-18', '69: 2014-09-16'],
  ],
  [
    'every six months',
    { by: 'span', first: '2012-06-19', count: 6, unit: 'months' },
    ['2012-06-19: 2012-06-19', '2012-12-19: 2012-12-19', '2013-06-19: 2013-06-19'],
  ],
  [
    'every 90 days',
    { by: 'span', first: '2012-03-18', count: 90, unit: 'days' },
    ['2012-03-18: 2012-03-18', '2012-06-16: 2012-06-16', '2012-09-14: 2012-09-14'],
  ],
] satisfies [string, Cadence, string[]][])('%s', (_words, cadence, expected) => {
  expect(cycles(cadence, 3)).toEqual(expected);
});

test('a span of months that begins on the last of a month does not drift', () => {
  expect(
    cycles({ by: 'span', first: '2012-01-31', count: 1, unit: 'months' }, 4).map((each) => each.slice(12)),
  ).toEqual(['2012-01-31', '2012-02-29', '2012-03-31', '2012-04-30']);
});

test('a cycle begins nine months before it is due, a short one when the one before it is due', () => {
  expect(beginsOn({ due: '2013-09-17' }, { due: '2012-09-18' })).toBe('2012-12-17');
  expect(beginsOn({ due: '2012-12-19' }, { due: '2012-06-19' })).toBe('2012-06-19');
});

test.each([
  [[session('General Assembly', 67)], 'annual', { by: 'session', body: 'General Assembly', first: 67, step: 1 }],
  [[session('General Assembly', 67)], 'biennial', { by: 'session', body: 'General Assembly', first: 67, step: 2 }],
  [
    [session('General Assembly', 67), session('General Assembly', 69)],
    null,
    { by: 'sessions', body: 'General Assembly', sessions: [67, 69] },
  ],
  [[], 'annual', { by: 'session', body: 'General Assembly', first: 67, step: 1 }],
  [[], 'every 6 months', { by: 'span', first: '2012-06-19', count: 6, unit: 'months' }],
  [
    [{ type: 'date' as const, date: '2012-03-31' }],
    'quarterly',
    { by: 'span', first: '2012-03-31', count: 3, unit: 'months' },
  ],
  [
    [{ type: 'year' as const, body: 'Economic and Social Council', year: 2012 }],
    'annual',
    { by: 'year', body: 'Economic and Social Council', first: 2012, step: 1 },
  ],
  [[session('General Assembly', 67)], null, null],
  [[], 'regular', null],
])('what is asked for %j, %s, recurs as %j', (due, recurrence, expected) => {
  expect(cadenceOf({ due, recurrence, recipient: 'General Assembly' }, RESOLUTION)).toEqual(expected);
});

const ANNUAL: Cadence = { by: 'session', body: 'General Assembly', first: 67, step: 1 };

test('an annual series can become biennial, and says so', () => {
  const changed = inRhythm(ANNUAL, 'biennial', '67');
  if (isRefusal(changed)) throw new Error(changed.reason);
  expect(cadenceInWords(changed)).toBe('every 2 sessions of the General Assembly, from session 67 on');
});

const LISTED: Cadence = { by: 'sessions', body: 'General Assembly', sessions: [67, 69] };

test.each([
  [ANNUAL, 'now and then', /is no rhythm/],
  [ANNUAL, 'every 5 months', /does not fit a series by session/],
  [LISTED, 'annual', /listed one by one/],
])('what fits no series is refused with the reason', (cadence, words, reason) => {
  const refused = inRhythm(cadence, words, null);
  expect(isRefusal(refused) && refused.reason).toMatch(reason);
});
