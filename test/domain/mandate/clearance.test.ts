import type { Procedure } from '../../../domain/mandate/index.ts';
import { aMandate, PEOPLE, procedure } from './a-mandate.ts';
import { inClearance, inDraft, inSubmission, Life } from './life.ts';

const TEAM = ['legal', 'budget', 'policy'];

/** The report with its clearance given to a team of three. */
const clearedBy = (order: 'in-order' | 'together', needs: 'all' | 'any' | number): Life => {
  const report = procedure('report');
  const stages = report.stages.map((stage) =>
    stage.approval ? { ...stage, who: ['team'], approval: { ...stage.approval, order, needs } } : stage,
  );
  const changed: Procedure = { ...report, stages };
  return inClearance(new Life(aMandate({ procedure: changed, people: { ...PEOPLE, team: TEAM } })));
};

test('two approvers clear in their order, and the second is asked when the first has cleared', () => {
  const life = inClearance(new Life(aMandate())).passTo('2012-01-03');
  expect(life.stage('clear').owner).toEqual(['chief']);
  expect(life.refusal('head', 'approve')).toBe('NotNow: the stage clear is cleared in order: chief before head');
  const mark = life.notices.length;
  life.does('chief', 'approve');
  expect(life.told(mark)).toEqual(['2012-01-03 approval head']);
  expect(life.refusal('chief', 'approve')).toBe('NotNow: chief has cleared the stage clear already');
  life.does('head', 'approve');
  expect(life.stage('clear')).toMatchObject({ state: 'done', approvedBy: ['chief', 'head'], closedBy: 'head' });
  expect(life.stage('submit')).toMatchObject({ state: 'open', owner: ['officer'] });
});

test.each<['all' | 'any' | number, number]>([
  ['all', 3],
  ['any', 1],
  [2, 2],
  [5, 3],
])('of three who clear together, %s means %d', (needs, enough) => {
  const life = clearedBy('together', needs);
  expect(life.told().filter((line) => line.includes('approval'))).toHaveLength(3);
  TEAM.slice(0, enough).forEach((who, index) => {
    expect(life.stage('clear').state).toBe('open');
    expect(life.stage('clear').owner).toEqual(TEAM.slice(index));
    life.does(who, 'approve');
  });
  expect(life.stage('clear').state).toBe('done');
});

test('two of three in order are the first two', () => {
  const life = clearedBy('in-order', 2);
  expect(life.refusal('budget', 'approve')).toBe('NotNow: the stage clear is cleared in order: legal before budget');
  life.does('legal', 'approve');
  life.does('budget', 'approve');
  expect(life.stage('clear').state).toBe('done');
});

test('a return reopens the draft with its comment, and the second round starts from the first approver', () => {
  const life = inClearance(new Life(aMandate())).passTo('2012-01-03');
  life.does('chief', 'approve');
  const mark = life.notices.length;
  life.does('head', 'return', { note: 'the figures of chapter II are those of 2010' });
  expect(life.told(mark)).toEqual(['2012-01-03 returned officer']);
  expect(life.events.at(-2)).toMatchObject({
    type: 'returned',
    to: 'draft',
    note: expect.stringContaining('chapter II'),
  });
  expect(life.stage('clear')).toMatchObject({ state: 'returned', approvedBy: [], owner: [] });
  expect(life.stage('draft')).toMatchObject({ state: 'open', round: 2, closedAt: null, due: '2012-06-26' });

  life.does('officer', 'complete', { evidence: ['draft/2'] });
  expect(life.stage('draft').evidence).toEqual(['draft/1', 'draft/2']);
  expect(life.stage('clear')).toMatchObject({ state: 'open', round: 2, owner: ['chief'] });
});

test('a return may reach further back, and everything after that has to be done again', () => {
  const life = inClearance(new Life(aMandate()));
  life.does('chief', 'return', { to: 'assign', note: 'this is for the statistics section' });
  expect(life.stage('draft')).toMatchObject({ state: 'returned', closedAt: null, closedBy: null });
  life.does('chief', 'complete', { to: 'statistician' });
  expect(life.stage('draft')).toMatchObject({ state: 'open', owner: ['statistician'] });
});

test.each([
  ['without a comment', {}, 'BadInput: a return says what has to change (note)'],
  [
    'to a later stage',
    { note: 'x', to: 'issue' },
    'BadInput: the stage clear can only be returned to an earlier stage, and issue is none',
  ],
  [
    'to itself',
    { note: 'x', to: 'clear' },
    'BadInput: the stage clear can only be returned to an earlier stage, and clear is none',
  ],
  [
    'to a stage that there is not',
    { note: 'x', to: 'translate' },
    /has no stage "translate"; its stages are assign, draft, clear/,
  ],
])('a return %s is refused', (_how, details, reason) => {
  expect(inClearance(new Life(aMandate())).refusal('chief', 'return', details)).toMatch(reason);
});

test('nobody clears their own draft: not the drafter, not a coordinator who drafted, nor anybody for them', () => {
  const life = inDraft(new Life(aMandate()));
  life.does('coordinator', 'complete', { note: 'the officer is on mission', evidence: ['draft/1'] });
  const own = 'NotYours: coordinator did the work that is to be cleared, and nobody clears their own draft';
  expect(life.refusal('coordinator', 'approve', { note: 'it is urgent' })).toBe(own);
  expect(life.refusal('officer', 'approve')).toMatch(/^NotYours: officer did the work/);
  expect(life.refusal('chief', 'approve', { onBehalfOf: 'officer' })).toMatch(/^NotYours: chief did the work/);
  expect(life.refusal('chief', 'reassign', { to: 'officer' })).toBe(
    'NotYours: officer did the work that the stage clear clears, and nobody clears their own draft',
  );
});

test('an approver who drafted is left out of those who clear', () => {
  const life = new Life(aMandate());
  life.does('chief', 'complete', { to: 'chief' });
  life.does('chief', 'complete');
  expect(life.stage('clear').owner).toEqual(['head']);
});

test('where all approvers drafted, the coordinator is flagged and stands in', () => {
  const life = new Life(aMandate({ people: { ...PEOPLE, chief: ['officer'], head: ['officer'] } }));
  life.does('officer', 'complete', { to: 'officer' });
  life.does('officer', 'complete');
  expect(life.stage('clear').owner).toEqual(['coordinator']);
  expect(life.events.at(-1)).toMatchObject({
    type: 'flagged',
    by: 'engine',
    reason: expect.stringContaining('chief or head'),
  });
});

test('who acts for an approver clears in their place', () => {
  const life = inClearance(new Life(aMandate()));
  life.does('head', 'approve', { onBehalfOf: 'chief' });
  expect(life.stage('clear').approvedBy).toEqual(['chief']);
  life.does('head', 'approve');
  expect(life.stage('clear').state).toBe('done');
});

test('a coordinator clears in place of whose turn it is, with a reason', () => {
  const life = inClearance(new Life(aMandate()));
  expect(life.refusal('coordinator', 'approve')).toBe(
    'BadInput: a coordinator may approve the stage clear in place of chief, and gives a reason (note)',
  );
  life.does('coordinator', 'approve', { note: 'agreed by telephone' });
  expect(life.stage('clear')).toMatchObject({ state: 'open', approvedBy: ['chief'], owner: ['head'] });
});

test('a reassignment gives away one place of a clearance, and does away with no approver', () => {
  const life = inClearance(new Life(aMandate()));
  life.does('coordinator', 'reassign', { to: 'deputy', note: 'the chief is on leave' });
  life.does('deputy', 'approve');
  expect(life.stage('clear').owner).toEqual(['head']);
});

test('a mandate that ends with a clearance does not close without evidence', () => {
  const report = procedure('report');
  const short = { ...report, stages: report.stages.slice(0, 3) };
  const life = new Life(aMandate({ procedure: short }));
  life.does('chief', 'complete', { to: 'officer' });
  life.does('officer', 'complete');
  life.does('chief', 'approve');
  expect(life.refusal('head', 'approve')).toMatch(/^BadInput: .* would close as fulfilled without any evidence/);
  expect(inSubmission(new Life(aMandate())).stage('submit').state).toBe('open');
});
