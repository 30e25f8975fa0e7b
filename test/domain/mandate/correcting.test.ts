import { fromRecord, isRefusal, reopenClosed, snapshotOf } from '../../../domain/mandate/index.ts';
import { aMandate } from './a-mandate.ts';
import { inClearance, inSubmission, Life, person } from './life.ts';

/** Para. 37, issued and considered: closed as fulfilled. */
const fulfilled = (): Life => {
  const life = inSubmission(new Life(aMandate())).passTo('2012-07-10');
  life.does('officer', 'complete');
  life.does('documents', 'complete', { evidence: ['A/67/175'] });
  life.passTo('2012-09-18').does('coordinator', 'complete');
  return life;
};

const reopen = (life: Life, who: string, details: object = {}) =>
  reopenClosed(
    fromRecord(life.mandate.input, life.events),
    { action: 'reopen', commandId: 'again', actor: person(who), note: null, stage: null, ...details },
    life.now,
  );

test('a coordinator opens the draft again while it waits for submission: what came after is to be done again', () => {
  const life = inSubmission(new Life(aMandate())).passTo('2012-07-02');
  const mark = life.notices.length;
  life.does('coordinator', 'reopen', { stage: 'draft', note: 'chapter II was left out' });
  expect(life.stage('draft')).toMatchObject({ state: 'open', round: 2, owner: ['officer'], evidence: ['draft/1'] });
  expect(life.stage('clear')).toMatchObject({ state: 'returned', approvedBy: [] });
  expect(life.stage('submit')).toMatchObject({ state: 'returned' });
  expect(life.told(mark)).toEqual(['2012-07-02 returned officer']);
  life.does('officer', 'complete');
  expect(life.stage('clear')).toMatchObject({ state: 'open', round: 2, owner: ['chief'] });
});

test.each([
  ['coordinator', { note: 'x' }, 'BadInput: to reopen takes the stage that is to be done again (stage)'],
  ['coordinator', { stage: 'draft' }, 'BadInput: to reopen takes a reason (note)'],
  ['coordinator', { stage: 'clear', note: 'x' }, 'NotNow: the stage clear is open, not done'],
  ['officer', { stage: 'draft', note: 'x' }, 'NotYours: officer may not reopen: that is for a coordinator'],
])('%s cannot reopen with %j', (who, details, reason) => {
  expect(inClearance(new Life(aMandate())).refusal(who, 'reopen', details)).toBe(reason);
});

test('who gave a wrong symbol corrects it, and the record keeps both', () => {
  const life = inSubmission(new Life(aMandate())).passTo('2012-07-10');
  life.does('officer', 'complete');
  life.does('documents', 'complete', { evidence: ['A/67/175'] });
  life.does('documents', 'correct', {
    stage: 'issue',
    evidence: ['A/67/157'],
    on: '2012-07-09',
    note: 'digits swapped',
  });
  expect(life.stage('issue')).toMatchObject({ state: 'done', evidence: ['A/67/157'], closedOn: '2012-07-09' });
  expect(life.events.at(-1)).toMatchObject({ type: 'corrected', was: { evidence: ['A/67/175'], on: '2012-07-10' } });
  expect(life.events.find(({ type, by }) => type === 'completed' && by === 'documents')).toMatchObject({
    evidence: ['A/67/175'],
  });
});

test.each([
  ['documents', { stage: 'issue', note: 'x', evidence: ['A/67/157'] }, /^NotNow: the stage issue is not done/],
  ['officer', { stage: 'draft', evidence: ['d/2'] }, 'BadInput: a correction says what was wrong (note)'],
  ['officer', { stage: 'draft', note: 'x' }, /^BadInput: a correction gives the right evidence, or the right day/],
  ['officer', { stage: 'draft', note: 'x', on: '2030-01-01' }, 'BadInput: Tue 1 Jan 2030 has not come yet'],
  ['head', { stage: 'draft', note: 'x', evidence: ['d/2'] }, /^NotYours: head may not correct the stage draft/],
] as const)('%s cannot correct with %j', (who, details, reason) => {
  const refusal = inClearance(new Life(aMandate())).refusal(who, 'correct', details);
  if (typeof reason === 'string') expect(refusal).toBe(reason);
  else expect(refusal).toMatch(reason);
});

test('a closed mandate is followed again from its record, in the stage that it ended with', () => {
  const life = fulfilled();
  const again = reopen(life, 'coordinator', { note: 'the item was deferred to the resumed session' });
  if (isRefusal(again)) throw new Error(again.reason);
  expect(snapshotOf(again.mandate)).toMatchObject({
    state: 'open',
    outcome: null,
    stage: 'consider',
    seq: life.events.length + 2,
  });
  expect(again.events.map(({ type, seq }) => `${seq} ${type}`)).toEqual([
    `${life.events.length + 1} reopened`,
    `${life.events.length + 2} opened`,
  ]);
  expect(again.notices.map(({ kind, person: to }) => `${kind} ${to}`)).toEqual(['returned coordinator']);
});

test('a wrong closing is put right: the stage of the wrong symbol is done again, and it closes anew', () => {
  const life = fulfilled();
  const again = reopen(life, 'coordinator', { stage: 'issue', note: 'A/67/175 is another report' });
  if (isRefusal(again)) throw new Error(again.reason);
  expect(snapshotOf(again.mandate)).toMatchObject({ stage: 'issue', owner: ['documents'] });
});

test('a withdrawn mandate goes on in the stage that was open', () => {
  const life = inClearance(new Life(aMandate()));
  life.does('coordinator', 'withdraw', { note: 'a mistake' });
  const again = reopen(life, 'coordinator', { note: 'it was asked for after all' });
  if (isRefusal(again)) throw new Error(again.reason);
  expect(snapshotOf(again.mandate)).toMatchObject({ stage: 'clear', owner: ['chief'] });
});

test.each([
  ['officer', { note: 'x' }, 'NotYours: officer may not reopen: that is for a coordinator'],
  ['coordinator', {}, 'BadInput: to reopen takes a reason (note)'],
])('%s cannot open a closed one again with %j', (who, details, reason) => {
  const again = reopen(fulfilled(), who, details);
  expect(isRefusal(again) && `${again.kind}: ${again.reason}`).toBe(reason);
});

test('a stage that was never reached is not where a withdrawn mandate begins again', () => {
  const life = inClearance(new Life(aMandate()));
  life.does('coordinator', 'withdraw', { note: 'a mistake' });
  const again = reopen(life, 'coordinator', { stage: 'issue', note: 'x' });
  expect(isRefusal(again) && again.reason).toBe("the stage issue can't be opened before clear is done");
});

test('a command of before the closing is still known after it, and is answered as having been done', () => {
  const life = fulfilled();
  const [first] = Object.keys(life.mandate.answers);
  const again = reopen(life, 'coordinator', { commandId: first, note: 'x' });
  expect(again).toMatchObject({ events: [], answer: { stage: 'draft', state: 'open' } });
});
