import { cameBack, type Procedure, snapshotOf, upcoming } from '../../../domain/mandate/index.ts';
import { aMandate, PEOPLE, procedure } from './a-mandate.ts';
import { Life } from './life.ts';

/** The report with its clearance by silence: five working days for three offices to object. */
const bySilence: Procedure = {
  ...procedure('report'),
  stages: procedure('report').stages.map((stage) =>
    stage.approval
      ? {
          ...stage,
          who: ['consulted'],
          due: { after: { count: 5, unit: 'working days' } },
          approval: { ...stage.approval, order: 'together', silence: true },
        }
      : stage,
  ),
};

const consulted = (): Life => {
  const people = { ...PEOPLE, consulted: ['legal', 'budget', 'policy'] };
  const life = new Life(aMandate({ procedure: bySilence, people }));
  life.does('chief', 'complete', { to: 'officer' });
  life.passTo('2012-03-05').does('officer', 'complete', { evidence: ['draft/1'] });
  return life;
};

test('who is consulted has until the day to object; then it is cleared, and all are told', () => {
  const life = consulted();
  expect(life.stage('clear')).toMatchObject({ due: '2012-03-12', owner: ['legal', 'budget', 'policy'] });
  life.passTo('2012-03-12', 23);
  expect(life.stage('clear').state).toBe('open');
  expect(snapshotOf(life.mandate).next).toEqual({
    day: '2012-03-13',
    notice: 'silence',
    to: ['legal', 'budget', 'policy'],
  });
  const mark = life.notices.length;
  life.passTo('2012-03-13');
  expect(life.stage('clear')).toMatchObject({ state: 'done', closedBy: 'engine', closedOn: '2012-03-12' });
  expect(life.stage('submit')).toMatchObject({ state: 'open', owner: ['officer'] });
  expect(life.told(mark)).toEqual([
    '2012-03-13 silence legal',
    '2012-03-13 silence budget',
    '2012-03-13 silence policy',
    '2012-03-13 assignment officer',
  ]);
});

test('an objection stops it: silence clears nothing any more, and what is late is told as of any clearance', () => {
  const life = consulted();
  const mark = life.notices.length;
  life.does('legal', 'object', { note: 'paragraph 4 prejudges the Sixth Committee' });
  expect(life.told(mark)).toEqual(['2012-03-05 objected coordinator', '2012-03-05 objected officer']);
  life.passTo('2012-06-01');
  expect(life.stage('clear')).toMatchObject({ state: 'open', objectedBy: ['legal'] });
  expect(life.told()).toContain('2012-03-14 escalation head');
});

test('returned after an objection, it is consulted on afresh', () => {
  const life = consulted();
  life.does('legal', 'object', { note: 'paragraph 4' });
  life.does('legal', 'return', { note: 'paragraph 4 is to be reworded' });
  life.passTo('2012-03-20').does('officer', 'complete', { evidence: ['draft/2'] });
  life.passTo('2012-04-02');
  expect(life.stage('clear')).toMatchObject({ state: 'done', round: 2, objectedBy: [], closedOn: '2012-03-27' });
});

test('cleared by word of all, it does not wait for the day', () => {
  const life = consulted();
  for (const who of ['legal', 'budget', 'policy']) life.does(who, 'approve');
  expect(life.stage('clear').state).toBe('done');
});

test('who was never reached has not consented', () => {
  const life = consulted();
  const letter = life.notices.findLast(({ person }) => person === 'budget');
  life.note(cameBack(life.mandate, { notice: letter?.key ?? '', person: 'budget', reason: '550 no such user' }));
  life.passTo('2012-04-02');
  expect(life.stage('clear').state).toBe('open');
});

test('a day that is set to today gives nobody time to object, and so silence does not count', () => {
  const life = consulted();
  life.does('coordinator', 'reschedule', { stage: 'clear', due: '2012-03-05', note: 'in haste' });
  life.passTo('2012-04-02');
  expect(life.stage('clear').state).toBe('open');
});

test('after an outage silence counts for the day that was set', () => {
  const life = consulted().outageTo('2012-04-02');
  expect(life.stage('clear')).toMatchObject({ state: 'done', closedOn: '2012-03-12' });
});

test('while it is suspended, silence is no consent', () => {
  const life = consulted();
  life.does('coordinator', 'suspend', { note: 'the Committee is not constituted' });
  life.passTo('2012-04-02');
  expect(life.stage('clear').state).toBe('open');
});

test.each([
  ['legal', {}, 'BadInput: an objection says what it is about (note)'],
  ['chief', { note: 'x' }, /^NotYours: chief may not object to the stage clear: that is for legal or budget or policy/],
  ['officer', { note: 'x' }, /^NotYours: officer did the work/],
])('%s cannot object with %j', (who, details, reason) => {
  expect(consulted().refusal(who, 'object', details)).toMatch(reason);
});

test('there is nothing to object to where silence is no consent, and such a stage waits for ever', () => {
  const life = new Life(aMandate());
  life.does('chief', 'complete', { to: 'officer' });
  life.does('officer', 'complete', { evidence: ['draft/1'] });
  expect(life.refusal('chief', 'object', { note: 'x' })).toBe(
    'BadInput: the stage clear is no silence procedure: nothing happens in it without a word',
  );
  life.passTo('2020-01-01');
  expect(upcoming(life.mandate)).toBeUndefined();
  expect(life.stage('clear').state).toBe('open');
});
