import { snapshotOf, upcoming } from '../../../domain/mandate/index.ts';
import { healthOf } from '../../../domain/mandate/health.ts';
import { aMandate, NEW_YORK } from './a-mandate.ts';
import { inDraft, Life } from './life.ts';

const drafting = (dates = {}): Life => inDraft(new Life(aMandate({ dates })));
const suspend = (life: Life, time: 'stands' | 'runs' | null = null): Life => {
  life.does('coordinator', 'suspend', { note: 'the budget is frozen', time });
  return life;
};

test('nobody is asked for anything while it is suspended; the coordinator is asked monthly whether it still is', () => {
  const life = suspend(drafting().passTo('2012-04-02'));
  const mark = life.notices.length;
  life.passTo('2012-07-16');
  expect(life.told(mark)).toEqual([
    '2012-05-02 suspended coordinator',
    '2012-06-01 suspended coordinator', // the 2nd is a Saturday
    '2012-07-02 suspended coordinator',
  ]);
});

test('its suspension is told to who has the stage, and to the coordinator', () => {
  const life = drafting();
  const mark = life.notices.length;
  suspend(life);
  expect(life.told(mark)).toEqual(['2011-12-19 suspended officer', '2011-12-19 suspended coordinator']);
  expect(snapshotOf(life.mandate)).toMatchObject({
    state: 'suspended',
    stage: 'draft',
    suspended: { since: '2011-12-19', time: 'runs', note: 'the budget is frozen' },
  });
});

test('where time stands still, every day ahead moves on by as many days', () => {
  const life = suspend(drafting({ submit: '2012-07-09' }).passTo('2012-04-02'), 'stands');
  expect(healthOf(snapshotOf(life.mandate), life.momentOf('2012-12-01'))).toBe('on-track');
  life.passTo('2012-05-02').does('coordinator', 'resume');
  expect(snapshotOf(life.mandate)).toMatchObject({
    state: 'open',
    due: '2012-10-18',
    firstDue: '2012-09-18',
    derivation: '67th session opens Tue 18 Sep 2012; 30 days later, for it was suspended',
  });
  expect(life.stage('draft').due).toBe('2012-07-26');
  expect(life.stage('submit').due).toBe('2012-08-08');
});

test('a stage that is counted from its opening gets the days back too', () => {
  const life = suspend(new Life(aMandate()), 'stands');
  life.passTo('2012-01-19').does('coordinator', 'resume');
  expect(life.stage('assign').due).toBe('2012-01-30');
});

test('where time runs, the days stay, and what was missed meanwhile begins anew from the day of the resumption', () => {
  const life = suspend(drafting().passTo('2012-06-01'), 'runs').passTo('2012-07-02');
  const mark = life.notices.length;
  life.does('coordinator', 'resume', { note: 'the funds are there' });
  expect(life.told(mark)).toEqual(['2012-07-02 resumed officer', '2012-07-02 resumed coordinator']);
  expect(life.stage('draft').due).toBe('2012-06-26');
  expect(upcoming(life.mandate)).toMatchObject({ day: '2012-07-03', notices: [{ tell: 'overdue' }] });
});

test('dates that are set while time stands still are not moved again for the days before', () => {
  const life = suspend(drafting().passTo('2012-04-02'), 'stands').passTo('2012-05-02');
  life.does('coordinator', 'replan', { due: '2012-09-25', derivation: '67th session opens Tue 25 Sep 2012' });
  life.passTo('2012-05-12').does('coordinator', 'resume');
  expect(snapshotOf(life.mandate).due).toBe('2012-10-05');
});

test('a holiday list that is published meanwhile counts from then on', () => {
  const life = suspend(drafting().passTo('2012-04-02'), 'runs');
  const station = { ...NEW_YORK, holidays: { ...NEW_YORK.holidays, '2012-06-26': 'A new holiday' } };
  life.does('coordinator', 'replan', { due: '2012-09-18', derivation: 'holidays published', station });
  life.does('coordinator', 'resume');
  expect(life.stage('draft').due).toBe('2012-06-25');
});

test.each([
  [
    'officer',
    'complete',
    {},
    'NotNow: A/RES/66/183/37 is suspended since Mon 19 Dec 2011: a coordinator resumes it first',
  ],
  ['officer', 'ask-extension', { due: '2012-07-09', note: 'x' }, /^NotNow: A\/RES\/66\/183\/37 is suspended/],
  ['coordinator', 'reschedule', { due: '2012-10-10', note: 'x' }, /^NotNow: A\/RES\/66\/183\/37 is suspended/],
  ['coordinator', 'suspend', { note: 'x' }, 'NotNow: A/RES/66/183/37 is suspended since Mon 19 Dec 2011 already'],
  ['officer', 'resume', {}, 'NotYours: officer may not resume: that is for a coordinator'],
] as const)(
  'while it is suspended with its time standing still, %s cannot %s with %j',
  (who, action, details, reason) => {
    const refusal = suspend(drafting(), 'stands').refusal(who, action, details);
    expect(refusal).toMatch(reason);
  },
);

test('a mandate that is not suspended is not resumed, and one is suspended with a reason', () => {
  expect(drafting().refusal('coordinator', 'resume')).toBe('NotNow: A/RES/66/183/37 is not suspended');
  expect(drafting().refusal('coordinator', 'suspend')).toBe('BadInput: to suspend takes a reason (note)');
});

test('a suspended mandate can be withdrawn, commented on and handed over', () => {
  const life = suspend(drafting());
  life.does('chief', 'comment', { note: 'until when?' });
  life.does('chief', 'reassign', { to: 'successor' });
  life.does('coordinator', 'withdraw', { note: 'no funds' });
  expect(snapshotOf(life.mandate)).toMatchObject({ state: 'closed', outcome: 'withdrawn', suspended: null });
});
