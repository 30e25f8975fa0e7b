import { readFileSync } from 'node:fs';
import { readCalendar } from '../../../config/calendar/read.ts';
import type { Calendar } from '../../../domain/calendar/index.ts';
import { stationSlice } from '../../../domain/calendar/index.ts';
import type { MandateInput } from '../../../domain/mandate/index.ts';
import { withBasis } from '../../../domain/plan/basis.ts';
import { replanningOf } from '../../../domain/plan/replan.ts';
import { readResolution } from '../../../domain/resolution/index.ts';
import { aMandate } from '../mandate/a-mandate.ts';
import { inDraft, Life } from '../mandate/life.ts';

const calendar = readCalendar('config');
const resolution = readResolution(readFileSync('examples/A_RES_66_183.txt', 'utf8'));

/** Para. 37, with the holidays of the shipped calendar, tied to the opening of the sixty-seventh session. */
const tied = (otherwise: Partial<MandateInput> = {}): MandateInput =>
  withBasis(
    aMandate({ station: stationSlice(calendar, 'New York', '2011-01-01', '2013-12-31'), ...otherwise }),
    resolution,
    calendar,
  );

const drafting = (input = tied()): Life => inDraft(new Life(input));

const replanning = ({ mandate, events }: Life, changed: Calendar) =>
  replanningOf(mandate.input, events, changed, '2012-02-01');

/** The calendar in which the sixty-seventh session opens a week later. */
const opensLater: Calendar = {
  ...calendar,
  assembly: {
    ...calendar.assembly,
    sessions: [
      ...calendar.assembly.sessions.filter(({ session }) => session !== 67),
      { session: 67, opens: '2012-09-25', certainty: 'moved', source: 'A/INF/67/1' },
    ],
  },
};

/** The calendar with these holidays of 2012 at New York. */
const withHolidays = (change: (days: Record<string, string>) => Record<string, string>): Calendar => ({
  ...calendar,
  stations: calendar.stations.map((station) => {
    const year = station.years['2012'];
    if (station.name !== 'New York' || !year) return station;
    return { ...station, years: { ...station.years, '2012': { ...year, days: change(year.days) } } };
  }),
});

test('a calendar that has not changed touches nothing', () => {
  expect(replanning(drafting(), calendar)).toBeUndefined();
});

test('a session that moved gives the mandate its new day, with its derivation', () => {
  const found = replanning(drafting(), opensLater);
  expect(found?.replan).toMatchObject({ due: '2012-09-25', station: null });
  expect(found?.replan.derivation).toMatch(/67th session.*25 Sep 2012/);
});

test('once it is done, there is nothing more to plan anew', () => {
  const life = drafting();
  life.does('coordinator', 'replan', { ...replanning(life, opensLater)?.replan });
  expect(life.stage('draft').due).toBe('2012-07-03');
  expect(replanning(life, opensLater)).toBeUndefined();
});

test('a day that a coordinator has set stays, whatever the calendar says', () => {
  const life = drafting();
  life.does('coordinator', 'reschedule', { due: '2012-10-10', note: 'the item is taken up on 10 October' });
  expect(replanning(life, opensLater)).toBeUndefined();
});

test('a day for which time stood still stays too', () => {
  const life = drafting();
  life.does('coordinator', 'suspend', { note: 'no funds', time: 'stands' });
  life.passTo('2012-01-09').does('coordinator', 'resume');
  expect(replanning(life, opensLater)).toBeUndefined();
});

test('another day in the plan than the calendar’s is not tied to it', () => {
  const input = tied({ due: { day: '2012-10-10', derivation: 'as the plan has it' } });
  expect(input.due?.basis).toBeUndefined();
  expect(replanning(drafting(input), opensLater)).toBeUndefined();
});

test('a holiday that is published brings its working days to every mandate of the station', () => {
  const found = replanning(
    drafting(),
    withHolidays((days) => ({ ...days, '2012-06-26': 'A day of mourning' })),
  );
  expect(found?.why).toEqual(['Tue 26 Jun 2012 is a holiday at New York: A day of mourning']);
  expect(found?.replan).toMatchObject({ due: '2012-09-18', derivation: '67th session opens Tue 18 Sep 2012' });
  expect(found?.replan.station?.holidays['2012-06-26']).toBe('A day of mourning');
});

test('a list that changes altogether is counted, not listed', () => {
  const found = replanning(
    drafting(),
    withHolidays(() => ({})),
  );
  expect(found?.why).toEqual([expect.stringMatching(/^\d+ holidays at New York have changed$/)]);
});

test('an input keeps within what a mandate may carry', () => {
  expect(JSON.stringify(tied()).length).toBeLessThan(8192);
});
