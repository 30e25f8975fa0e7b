import { snapshotOf } from '../../../domain/mandate/index.ts';
import { healthOf } from '../../../domain/mandate/health.ts';
import { aMandate, PEOPLE, procedure } from './a-mandate.ts';
import { inDraft, Life } from './life.ts';

const RESPONDENTS = ['mission-at', 'mission-cl', 'mission-ke'];

/** Views are gathered: due on 29 May, for a report to the session that opens on 18 September. */
const gathering = (respondents: string[] = RESPONDENTS): Life => {
  const life = new Life(aMandate({ procedure: procedure('views'), people: { ...PEOPLE, respondents } }));
  life.does('chief', 'complete', { to: 'officer' });
  life.passTo('2012-03-01').does('officer', 'complete', { evidence: ['NV/2012/7'] });
  return life;
};

test('with the note verbale sent, each of those who are asked is written to, and the officer gathers', () => {
  const life = gathering();
  expect(life.stage('views')).toMatchObject({
    due: '2012-05-29',
    owner: ['officer'],
    asked: RESPONDENTS,
    answered: [],
  });
  expect(life.told().slice(-4)).toEqual([
    '2012-03-01 assignment officer',
    ...RESPONDENTS.map((who) => `2012-03-01 response ${who}`),
  ]);
});

test('only those are reminded who have not answered', () => {
  const life = gathering();
  life.does('officer', 'tick', { from: 'mission-cl', evidence: ['NV/CL/12'] });
  const mark = life.notices.length;
  life.passTo('2012-05-25');
  expect(life.told(mark)).toEqual([
    '2012-04-27 reminder mission-at',
    '2012-04-27 reminder mission-ke',
    '2012-05-15 reminder mission-at',
    '2012-05-15 reminder mission-ke',
    '2012-05-25 reminder mission-at',
    '2012-05-25 reminder mission-ke',
  ]);
});

test('with the last answer the list is closed by itself', () => {
  const life = gathering();
  life.does('officer', 'tick', { from: 'mission-cl' });
  life.does('mission-at', 'tick', { from: 'mission-at', evidence: ['https://un.example/at'] });
  expect(life.stage('views').state).toBe('open');
  life.does('officer', 'tick', { from: 'mission-ke', on: '2012-02-29' });
  expect(life.stage('views')).toMatchObject({
    state: 'done',
    evidence: ['https://un.example/at'],
    answered: ['mission-cl', 'mission-at', 'mission-ke'],
  });
  expect(life.stage('draft').state).toBe('open');
});

test('the closing date closes nothing: the officer is told, and closes the list with the answers that came', () => {
  const life = gathering();
  life.does('officer', 'tick', { from: 'mission-cl' });
  life.passTo('2012-05-30');
  expect(life.told().at(-1)).toBe('2012-05-30 overdue officer');
  life.does('officer', 'complete', { note: 'one answer of three' });
  expect(life.stage('views')).toMatchObject({ state: 'done', answered: ['mission-cl'] });
});

test('where nobody is listed, the officer ticks off whoever answers, and gets the reminders', () => {
  const life = gathering([]);
  life.does('officer', 'tick', { from: 'Austria' });
  expect(life.stage('views')).toMatchObject({ state: 'open', answered: ['Austria'] });
  life.passTo('2012-04-27');
  expect(life.told().at(-1)).toBe('2012-04-27 reminder officer');
});

test.each([
  [
    'officer',
    { from: 'mission-xx' },
    'BadInput: mission-xx is not among those who were asked: mission-at, mission-cl, mission-ke',
  ],
  ['officer', { from: 'mission-at' }, 'NotNow: mission-at has answered already'],
  ['mission-cl', { from: 'mission-ke' }, /^NotYours: mission-cl may not tick off the answer of mission-ke/],
  ['officer', { from: 'mission-ke', on: '2012-04-01' }, /^BadInput: Sun 1 Apr 2012 has not come yet/],
])('%s cannot tick off %j', (who, details, reason) => {
  const life = gathering();
  life.does('officer', 'tick', { from: 'mission-at' });
  expect(life.refusal(who, 'tick', details)).toMatch(reason);
});

test('a stage that gathers nothing has nothing to tick off', () => {
  expect(inDraft(new Life(aMandate())).refusal('officer', 'tick', { from: 'Austria' })).toBe(
    'BadInput: the stage draft gathers no answers',
  );
});

test('a conference that was held in time is fulfilled, though its report comes back after the day', () => {
  const due = { day: '2012-09-18', derivation: 'the high-level meeting' };
  const life = new Life(aMandate({ kind: 'event', procedure: procedure('event'), due }));
  life.does('chief', 'complete', { to: 'officer' });
  life.passTo('2012-08-20').does('officer', 'complete');
  life.passTo('2012-09-18').does('officer', 'complete');
  life.passTo('2012-09-30');
  expect(snapshotOf(life.mandate)).toMatchObject({ stage: 'report-back', metOn: '2012-09-18', stageDue: '2012-10-30' });
  expect(healthOf(snapshotOf(life.mandate), life.now)).toBe('on-track');
  life.passTo('2012-10-22').does('officer', 'complete', { evidence: ['A/67/500'] });
  expect(life.mandate.closed).toEqual({ outcome: 'fulfilled', on: '2012-10-22' });
});

test('one that was held late is fulfilled late', () => {
  const life = new Life(aMandate({ kind: 'event', procedure: procedure('event') }));
  life.does('chief', 'complete', { to: 'officer' });
  life.does('officer', 'complete');
  life.passTo('2012-09-20').does('officer', 'complete');
  life.does('officer', 'complete', { evidence: ['A/67/500'] });
  expect(life.mandate.closed?.outcome).toBe('fulfilled-late');
});

test('an item is confirmed on the provisional agenda eight weeks before the session', () => {
  const life = new Life(aMandate({ kind: 'agenda', procedure: procedure('agenda') }));
  expect(life.stage('confirm')).toMatchObject({ due: '2012-07-24', owner: ['coordinator'] });
  life.passTo('2012-07-20').does('coordinator', 'complete', { evidence: ['A/67/150'] });
  expect(life.mandate.closed?.outcome).toBe('fulfilled');
});

test('one document closes several mandates, each with it as its evidence', () => {
  const lives = ['A/RES/66/213/20', 'E/RES/2011/9/4'].map(
    (id) => new Life(aMandate({ id, kind: 'agenda', procedure: procedure('agenda') })),
  );
  for (const life of lives) life.does('coordinator', 'complete', { evidence: ['A/67/88-E/2012/75'] });
  expect(lives.map(({ mandate }) => mandate.closed?.outcome)).toEqual(['fulfilled', 'fulfilled']);
});

test('a mandate that is superseded says by which, and the one that takes its place says so too', () => {
  const earlier = inDraft(new Life(aMandate()));
  const later = new Life(aMandate({ id: 'A/RES/67/193/40' }));
  later.does('coordinator', 'take-over', { from: 'A/RES/66/183/37' });
  earlier.does('coordinator', 'supersede', { to: 'A/RES/67/193/40', note: 'asked again a year later' });
  expect(snapshotOf(earlier.mandate)).toMatchObject({ outcome: 'superseded', supersededBy: 'A/RES/67/193/40' });
  expect(snapshotOf(later.mandate)).toMatchObject({ state: 'open', supersedes: ['A/RES/66/183/37'] });
  expect(later.refusal('coordinator', 'take-over', { from: 'A/RES/66/183/37' })).toMatch(/^NotNow: .* already$/);
  expect(later.refusal('officer', 'supersede', { to: 'A/RES/68/1/1' })).toMatch(/^NotYours/);
  expect(later.refusal('coordinator', 'supersede', { to: 'A/RES/67/193/40' })).toMatch(/can't take its own place$/);
});
