import { snapshotOf } from '../../../domain/mandate/index.ts';
import { aMandate, anUndatedRequest } from './a-mandate.ts';
import { inDraft, Life } from './life.ts';

const asking = (): Life => {
  const life = inDraft(new Life(aMandate())).passTo('2012-06-13');
  life.does('officer', 'ask-extension', { due: '2012-07-06', note: 'two States answered late' });
  return life;
};

test('more time is asked for: the coordinator and the chief are told, and the day stays until they decide', () => {
  const life = asking();
  expect(life.told().slice(-2)).toEqual(['2012-06-13 extension coordinator', '2012-06-13 extension chief']);
  expect(life.stage('draft').due).toBe('2012-06-26');
  expect(snapshotOf(life.mandate).extension).toEqual({
    stage: 'draft',
    due: '2012-07-06',
    by: 'officer',
    note: 'two States answered late',
  });
});

test('the chief gives it: the day moves, with the reason of who asked', () => {
  const life = asking();
  const mark = life.notices.length;
  life.does('chief', 'grant-extension');
  expect(life.stage('draft').due).toBe('2012-07-06');
  expect(life.told(mark)).toEqual(['2012-06-13 moved officer']);
  expect(life.events.at(-1)).toMatchObject({
    type: 'rescheduled',
    by: 'chief',
    note: 'granted to officer, who asked for it: two States answered late',
  });
  expect(snapshotOf(life.mandate).extension).toBeNull();
});

test('the coordinator gives less than was asked', () => {
  const life = asking();
  life.does('coordinator', 'grant-extension', { due: '2012-07-02', note: 'no later' });
  expect(life.stage('draft').due).toBe('2012-07-02');
});

test('it is refused with a reason, and the day stays', () => {
  const life = asking();
  expect(life.refusal('chief', 'refuse-extension')).toBe('BadInput: to refuse more time takes a reason (note)');
  const mark = life.notices.length;
  life.does('chief', 'refuse-extension', { note: 'the slot can not be moved' });
  expect(life.told(mark)).toEqual(['2012-06-13 extension-refused officer']);
  expect(life.stage('draft').due).toBe('2012-06-26');
});

test('nobody gives themselves more time, and nobody decides on what was not asked', () => {
  expect(asking().refusal('officer', 'grant-extension')).toBe(
    'NotYours: officer may not decide on more time for officer: that is for chief or a coordinator',
  );
  expect(inDraft(new Life(aMandate())).refusal('chief', 'grant-extension')).toBe(
    'NotNow: nobody asks for more time for A/RES/66/183/37',
  );
});

test('a chief who asks is not the one who decides', () => {
  const life = new Life(aMandate());
  life.does('chief', 'ask-extension', { due: '2012-01-20', note: 'the post is vacant' });
  expect(life.told().at(-1)).toBe('2011-12-19 extension coordinator');
  expect(life.refusal('chief', 'grant-extension')).toMatch(/^NotYours: chief may not decide/);
});

test('what was asked is forgotten once the stage is done, or its day was moved', () => {
  const done = asking();
  done.does('officer', 'complete');
  expect(snapshotOf(done.mandate).extension).toBeNull();
  const moved = asking();
  moved.does('coordinator', 'reschedule', { due: '2012-10-10', note: 'the item is taken up later' });
  expect(snapshotOf(moved.mandate).extension).toBeNull();
});

test.each([
  [
    'officer',
    { due: '2012-06-20', note: 'x' },
    'BadInput: Wed 20 Jun 2012 gives no more time: the stage draft is due on Tue 26 Jun 2012',
  ],
  ['officer', { due: '2012-07-06' }, 'BadInput: to ask for more time takes a reason (note)'],
  ['head', { due: '2012-07-06', note: 'x' }, /^NotYours: head may not ask for more time for the stage draft/],
])('%s cannot ask for more time with %j', (who, details, reason) => {
  expect(inDraft(new Life(aMandate())).refusal(who, 'ask-extension', details)).toMatch(reason);
});

test('a stage without a day needs no more time', () => {
  const life = inDraft(new Life(anUndatedRequest()));
  expect(life.refusal('officer', 'ask-extension', { due: '2012-07-06', note: 'x' })).toBe(
    'NotNow: the stage fulfil has no day that could be moved',
  );
});
