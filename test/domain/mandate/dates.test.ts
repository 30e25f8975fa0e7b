import { snapshotOf, upcoming } from '../../../domain/mandate/index.ts';
import { aMandate, anUndatedRequest, NEW_YORK, VIENNA } from './a-mandate.ts';
import { inDraft, Life } from './life.ts';

const drafting = (): Life => inDraft(new Life(aMandate()));
const duesOf = (life: Life): string[] => snapshotOf(life.mandate).stages.map(({ id, due }) => `${id} ${due}`);

test('a coordinator moves the due date: all that hangs on it moves, and the first date stays on record', () => {
  const life = drafting().passTo('2012-03-01');
  const mark = life.notices.length;
  life.does('coordinator', 'reschedule', { due: '2012-10-10', note: 'item 104 is taken up on 10 October' });
  expect(duesOf(life).slice(1)).toEqual([
    'draft 2012-07-18',
    'clear 2012-07-25',
    'submit 2012-08-01',
    'issue 2012-08-29',
    'consider 2012-10-10',
  ]);
  expect(snapshotOf(life.mandate)).toMatchObject({
    due: '2012-10-10',
    firstDue: '2012-09-18',
    derivation: 'set by coordinator: item 104 is taken up on 10 October',
  });
  expect(life.told(mark)).toEqual(['2012-03-01 moved officer']);
});

test('a moved draft is reminded of afresh, counted from the new day', () => {
  const life = drafting().passTo('2012-06-20');
  life.does('coordinator', 'reschedule', { due: '2012-08-31', stage: 'draft', note: 'figures come in July' });
  const mark = life.notices.length;
  life.passTo('2012-09-04');
  expect(life.told(mark)).toEqual([
    '2012-08-01 reminder officer',
    '2012-08-17 reminder officer',
    '2012-08-24 reminder officer',
    '2012-08-30 reminder officer',
    '2012-09-04 overdue officer', // the 3rd is Labour Day
  ]);
});

test('a draft that a move makes late is told of from the next working day on, not passed over', () => {
  const life = drafting().passTo('2012-06-20');
  life.does('coordinator', 'reschedule', { due: '2012-07-10', note: 'the session opens early' });
  expect(life.stage('draft').due).toBe('2012-04-17');
  expect(snapshotOf(life.mandate).next).toEqual({ day: '2012-06-21', notice: 'overdue', to: ['officer'] });
});

test('what was missed before a move is not told after it', () => {
  const life = drafting();
  life.now = life.momentOf('2012-06-25');
  life.does('coordinator', 'reschedule', { due: '2012-07-02', stage: 'draft', note: 'one week more' });
  const mark = life.notices.length;
  life.outageTo('2012-06-25', 10);
  expect(life.told(mark)).toEqual([]);
  expect(upcoming(life.mandate)?.day).toBe('2012-06-29');
});

test('a stage that waits can be moved, and keeps its day when it opens', () => {
  const life = drafting();
  const mark = life.notices.length;
  life.does('coordinator', 'reschedule', { due: '2012-07-06', stage: 'clear', note: 'the chief is away before' });
  expect(life.told(mark)).toEqual([]);
  life.does('officer', 'complete');
  expect(life.stage('clear')).toMatchObject({ state: 'open', due: '2012-07-06' });
});

test('a moved due date undoes days fixed backwards from the old one, but not that of the assignment', () => {
  const life = new Life(aMandate({ dates: { submit: '2012-06-01', assign: '2012-01-20' } }));
  expect(duesOf(life)).toContain('submit 2012-06-01');
  life.does('coordinator', 'reschedule', { due: '2012-10-10', note: 'the committee has fixed its programme' });
  expect(duesOf(life)).toContain('submit 2012-08-01');
  expect(life.stage('assign').due).toBe('2012-01-20');
});

test('an undated request gets a date', () => {
  const life = inDraft(new Life(anUndatedRequest()));
  life.does('coordinator', 'reschedule', { due: '2012-12-31', note: 'agreed with the Commission' });
  expect(life.stage('fulfil').due).toBe('2012-12-31');
  expect(snapshotOf(life.mandate).next).toEqual({ day: '2012-11-30', notice: 'reminder', to: ['officer'] });
});

test.each([
  [{ due: '2012-02-30', note: 'x' }, 'BadInput: "2012-02-30" is not a day like 2012-09-18'],
  [{ due: '2011-12-01', note: 'x' }, 'BadInput: Thu 1 Dec 2011 has passed (today is Mon 19 Dec 2011)'],
  [{ due: '2012-09-18', note: 'x' }, 'NotNow: A/RES/66/183/37 is due on Tue 18 Sep 2012 already'],
  [{ due: '2012-06-26', note: 'x', stage: 'draft' }, 'NotNow: the stage draft is due on Tue 26 Jun 2012 already'],
  [{ due: '2012-06-26', note: 'x', stage: 'assign' }, 'NotNow: the stage assign is done'],
])('a date cannot be moved with %j', (details, reason) => {
  expect(drafting().refusal('coordinator', 'reschedule', details)).toBe(reason);
});

test('a session that moved plans anew what is open, and leaves the days that a person fixed', () => {
  const life = inDraft(new Life(aMandate({ dates: { submit: '2012-06-01' } })));
  const mark = life.notices.length;
  life.does('coordinator', 'replan', { due: '2012-09-25', derivation: '67th session opens Tue 25 Sep 2012' });
  expect(life.told(mark)).toEqual(['2011-12-19 moved officer']);
  expect(duesOf(life)).toEqual(
    expect.arrayContaining(['draft 2012-07-03', 'submit 2012-06-01', 'consider 2012-09-25']),
  );
  expect(snapshotOf(life.mandate).derivation).toBe('67th session opens Tue 25 Sep 2012');
});

test('a published holiday list moves what falls on a holiday, and tells nobody where nothing moves', () => {
  const life = drafting();
  const mark = life.notices.length;
  const withHoliday = (day: string) => ({ ...NEW_YORK, holidays: { ...NEW_YORK.holidays, [day]: 'A new holiday' } });
  const same = { due: '2012-09-18', derivation: 'holidays of 2012 published' };
  life.does('coordinator', 'replan', { ...same, station: withHoliday('2012-08-20') });
  expect(life.told(mark)).toEqual([]);
  life.does('coordinator', 'replan', { ...same, station: withHoliday('2012-06-26') });
  expect(life.told(mark)).toEqual(['2011-12-19 moved officer']);
  expect(life.stage('draft').due).toBe('2012-06-25');
});

test('a replan that changes no day of a late draft does not begin its ladder anew', () => {
  const life = drafting().passTo('2012-06-29');
  const next = upcoming(life.mandate);
  life.does('coordinator', 'replan', { due: '2012-09-18', derivation: 'holidays published', station: { ...NEW_YORK } });
  expect(next?.notices[0]?.rule).toBe('4 working days late');
  expect(upcoming(life.mandate)).toEqual(next);
});

test('a replan that changes nothing is refused, and one by an officer too', () => {
  const nothing = { due: '2012-09-18', derivation: 'the same' };
  expect(drafting().refusal('coordinator', 'replan', nothing)).toBe(
    'NotNow: nothing changes: A/RES/66/183/37 is due on Tue 18 Sep 2012 already',
  );
  expect(drafting().refusal('officer', 'replan', { ...nothing, station: VIENNA })).toBe(
    'NotYours: officer may not replan: that is for a coordinator',
  );
});
