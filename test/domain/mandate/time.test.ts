import { noticesAhead, openStage, snapshotOf, upcoming } from '../../../domain/mandate/index.ts';
import { healthOf } from '../../../domain/mandate/health.ts';
import { instantAt } from '../../../domain/calendar/day.ts';
import { aMandate, anUndatedRequest, NEW_YORK, PEOPLE, procedure, VIENNA } from './a-mandate.ts';
import { inDraft, Life } from './life.ts';

const drafting = (): Life => inDraft(new Life(aMandate()));

test('a draft that nobody writes is told of again and again, up the chain, until the ladder ends', () => {
  const life = drafting().passTo('2012-06-26');
  const mark = life.notices.length;
  life.passTo('2013-06-01');
  expect(life.told(mark)).toEqual([
    '2012-06-27 overdue officer',
    '2012-06-29 escalation chief',
    '2012-07-02 overdue officer',
    '2012-07-05 escalation head', // the 4th is a holiday
    '2012-07-06 overdue officer',
    '2012-07-10 escalation coordinator',
  ]);
  expect(life.events.at(-1)).toMatchObject({ type: 'escalated', rule: '9 working days late', last: true, late: false });
  expect(upcoming(life.mandate)).toBeUndefined();
  expect(life.notices.slice(mark).every(({ urgent }) => urgent)).toBe(true);
});

test('a step of the ladder to a role that nobody holds reaches the coordinator', () => {
  const life = inDraft(new Life(aMandate({ people: { ...PEOPLE, head: [] } }))).passTo('2012-07-05');
  expect(life.told().at(-1)).toBe('2012-07-05 escalation coordinator');
});

test('reminders that a weekend or a holiday moves to one day are one, the nearest, and it is urgent', () => {
  const life = drafting();
  life.does('coordinator', 'reschedule', { due: '2012-11-26', stage: 'clear', note: 'a Monday' });
  life.does('officer', 'complete', { evidence: ['draft/1'] });
  const mark = life.notices.length;
  life.passTo('2012-11-26');
  expect(life.told(mark)).toEqual(['2012-11-23 reminder chief']);
  expect(life.events.at(-1)).toMatchObject({ rule: '1 day before it is due' });
  expect(life.notices.at(-1)?.urgent).toBe(true);
});

test('after an outage the missed reminders come as one, marked late', () => {
  const life = drafting();
  const mark = life.events.length;
  life.outageTo('2012-06-20');
  expect(life.events.slice(mark)).toMatchObject([
    { type: 'reminded', tell: 'reminder', day: '2012-06-19', rule: '7 days before it is due', late: true },
  ]);
  expect(snapshotOf(life.mandate).next?.day).toBe('2012-06-25');
});

test('after an outage every missed step of the ladder is told, and of the words to the holder the last', () => {
  const life = drafting();
  const mark = life.notices.length;
  life.outageTo('2012-07-06');
  expect(life.told(mark)).toEqual([
    '2012-06-29 escalation chief',
    '2012-07-05 escalation head',
    '2012-07-06 overdue officer',
  ]);
  expect(life.events.slice(-3).map((event) => 'late' in event && event.late)).toEqual([true, true, false]);
  life.outageTo('2012-07-06', 10);
  expect(life.notices).toHaveLength(mark + 3);
});

test('an undated request is asked after every three months, on a working day, for as long as it is open', () => {
  const life = inDraft(new Life(anUndatedRequest()));
  const mark = life.notices.length;
  life.passTo('2013-01-01');
  expect(life.told(mark)).toEqual([
    '2012-03-19 reminder officer',
    '2012-06-19 reminder officer',
    '2012-09-19 reminder officer',
    '2012-12-19 reminder officer',
  ]);
});

test('a year of missed check-ins is one check-in', () => {
  const life = inDraft(new Life(anUndatedRequest()));
  const mark = life.notices.length;
  life.outageTo('2012-12-31');
  expect(life.told(mark)).toEqual(['2012-12-19 reminder officer']);
  expect(snapshotOf(life.mandate).next?.day).toBe('2013-03-19');
});

test('a check-in every nothing is none', () => {
  const [assign, fulfil] = procedure('request').stages;
  const never = { ...fulfil, notices: { ...fulfil?.notices, checkIn: { count: 0, unit: 'weeks' } } };
  const life = inDraft(
    new Life(anUndatedRequest({ procedure: { ...procedure('request'), stages: [assign, never] as never } })),
  );
  expect(upcoming(life.mandate)).toBeUndefined();
});

test('in Vienna, word of lateness waits until the due day has ended in New York', () => {
  const life = inDraft(new Life(aMandate({ station: VIENNA }))).passTo('2012-06-26');
  const next = upcoming(life.mandate);
  expect(next?.day).toBe('2012-06-27');
  expect(instantAt(next?.at ?? 0, 'Europe/Vienna')).toBe('2012-06-27T06:00:00+02:00');
  expect(life.passTo('2012-06-27', 5).told().at(-1)).toBe('2012-06-25 reminder officer');
  expect(life.passTo('2012-06-27', 6).told().at(-1)).toBe('2012-06-27 overdue officer');
});

test('in the weeks when only New York has summer time, it waits an hour less', () => {
  const life = inDraft(new Life(aMandate({ station: VIENNA, dates: { draft: '2012-03-15' } }))).passTo('2012-03-15');
  expect(instantAt(upcoming(life.mandate)?.at ?? 0, 'Europe/Vienna')).toBe('2012-03-16T05:00:00+01:00');
});

test('in New York, the day of a notice comes with its first minute', () => {
  expect(instantAt(upcoming(drafting().mandate)?.at ?? 0, NEW_YORK.zone)).toBe('2012-05-25T00:00:00-04:00');
});

test('a stage that opens after its day is late from its opening', () => {
  const life = drafting().passTo('2012-08-20');
  life.does('officer', 'complete', { evidence: ['draft/1'] });
  const mark = life.notices.length;
  life.passTo('2012-08-24');
  expect(life.stage('clear').due).toBe('2012-07-03');
  expect(life.told(mark)).toEqual([
    '2012-08-21 overdue chief',
    '2012-08-22 escalation head',
    '2012-08-23 overdue chief',
    '2012-08-24 escalation coordinator',
  ]);
});

test('all that time will bring is known beforehand', () => {
  const { mandate } = drafting();
  const stage = openStage(mandate);
  const ahead = stage ? noticesAhead(mandate, stage) : [];
  expect(ahead).toHaveLength(10);
  expect(ahead.filter(({ last }) => last).map(({ day }) => day)).toEqual(['2012-07-10']);
});

test.each([
  ['2012-05-24', 23, 'on-track'],
  ['2012-05-25', 9, 'due-soon'],
  ['2012-06-26', 23, 'due-soon'],
  ['2012-06-27', 0, 'overdue'],
])('on %s at %d hours the draft is %s', (day, hour, health) => {
  const life = drafting().passTo(day, hour);
  expect(healthOf(snapshotOf(life.mandate), life.now)).toBe(health);
});
