import { aMandate, PEOPLE } from './a-mandate.ts';
import { inClearance, inDraft, Life } from './life.ts';

const drafting = (): Life => inDraft(new Life(aMandate()));

test('the holder lets somebody act for them until a day, and the record has both names', () => {
  const life = drafting();
  const mark = life.notices.length;
  life.does('officer', 'delegate', { to: 'analyst', due: '2012-01-31' });
  expect(life.told(mark)).toEqual(['2011-12-19 delegated analyst']);
  life.passTo('2012-01-31').does('analyst', 'complete', { evidence: ['draft/1'] });
  expect(life.events.find(({ type, by }) => type === 'completed' && by === 'analyst')).toMatchObject({
    onBehalfOf: 'officer',
  });
});

test('after its last day the delegation is over', () => {
  const life = drafting();
  life.does('officer', 'delegate', { to: 'analyst', due: '2012-01-31' });
  expect(life.passTo('2012-02-01').refusal('analyst', 'complete')).toMatch(/^NotYours: analyst may not complete/);
});

test('what is asked of the holder is also asked of whoever acts for them', () => {
  const life = drafting();
  life.does('officer', 'delegate', { to: 'analyst' });
  const mark = life.notices.length;
  life.passTo('2012-05-25');
  expect(life.told(mark)).toEqual(['2012-05-25 reminder officer', '2012-05-25 reminder analyst']);
});

test('delegated to oneself it ends, and the delegate is told', () => {
  const life = drafting();
  life.does('officer', 'delegate', { to: 'analyst' });
  const mark = life.notices.length;
  life.does('officer', 'delegate', { to: 'officer' });
  expect(life.told(mark)).toEqual(['2011-12-19 no-longer-yours analyst']);
  expect(life.refusal('analyst', 'complete')).toMatch(/^NotYours/);
});

test('an approver delegates the clearance before it opens, and it counts for them in their turn', () => {
  const life = drafting();
  life.does('chief', 'delegate', { to: 'deputy', stage: 'clear' });
  life.does('officer', 'complete', { evidence: ['draft/1'] });
  life.does('deputy', 'approve');
  expect(life.stage('clear')).toMatchObject({ approvedBy: ['chief'], owner: ['head'] });
  expect(life.refusal('deputy', 'approve')).toMatch(
    /^NotYours: deputy may not approve the stage clear: that is for head/,
  );
});

test('a coordinator delegates for somebody who will never open a settings page', () => {
  const life = inClearance(new Life(aMandate()));
  life.does('coordinator', 'delegate', { from: 'chief', to: 'deputy', note: 'on mission, by telephone' });
  life.does('deputy', 'approve');
  expect(life.stage('clear').approvedBy).toEqual(['chief']);
});

test.each([
  ['officer', { to: 'analyst', due: '2011-12-01' }, 'BadInput: Thu 1 Dec 2011 has passed (today is Mon 19 Dec 2011)'],
  ['officer', { to: 'officer' }, 'NotNow: officer has delegated nothing'],
  [
    'officer',
    { to: 'analyst', stage: 'assign' },
    'NotNow: the stage assign is done since Mon 19 Dec 2011; the open stage is draft',
  ],
  [
    'documents',
    { to: 'analyst', stage: 'draft' },
    'NotYours: documents may not delegate what officer holds: that is for officer, or a coordinator',
  ],
  ['coordinator', { from: 'clerk', to: 'analyst', note: 'x' }, 'NotNow: clerk holds no stage that is still to be done'],
])('%s cannot delegate with %j', (who, details, reason) => {
  expect(drafting().refusal(who, 'delegate', details)).toBe(reason);
});

test('nobody delegates a clearance to who drafts what it clears, or has it to draft', () => {
  const own = 'NotYours: officer does the work that the stage clear clears, and nobody clears their own draft';
  expect(drafting().refusal('chief', 'delegate', { to: 'officer' })).toBe(own);
  expect(inClearance(new Life(aMandate())).refusal('chief', 'delegate', { to: 'officer' })).toBe(own);
});

test('a delegate who has drafted since does not clear it', () => {
  const life = drafting();
  life.does('chief', 'delegate', { to: 'analyst', stage: 'clear' });
  life.does('officer', 'delegate', { to: 'analyst', stage: 'draft' });
  life.does('analyst', 'complete', { evidence: ['draft/1'] });
  expect(life.refusal('analyst', 'approve')).toMatch(/^NotYours: analyst did the work that is to be cleared/);
});

test('a delegate does not delegate on', () => {
  const life = drafting();
  life.does('officer', 'delegate', { to: 'analyst' });
  expect(life.refusal('analyst', 'delegate', { to: 'clerk' })).toMatch(
    /^NotYours: analyst may not delegate what officer/,
  );
});

test('a clearance that waits too long climbs: the approver above acts, and the record says for whom', () => {
  const life = inClearance(new Life(aMandate()));
  expect(life.refusal('head', 'approve')).toMatch(/^NotNow: the stage clear is cleared in order: chief before head/);
  life.passTo('2012-07-06'); // two working days after the 3rd; the 4th is a holiday
  expect(life.told().at(-1)).toBe('2012-07-06 escalation head');
  expect(life.stage('clear')).toMatchObject({ state: 'open', escalations: [{ day: '2012-07-06', to: ['head'] }] });
  life.does('head', 'approve', { note: 'the chief is ill' });
  expect(life.events.at(-1)).toMatchObject({ type: 'approved', by: 'head', onBehalfOf: 'chief' });
  expect(life.stage('clear')).toMatchObject({ state: 'open', approvedBy: ['chief'], owner: ['head'] });
});

test('it may climb to a coordinator, who then acts in place of the approver', () => {
  const life = inClearance(new Life(aMandate({ people: { ...PEOPLE, head: ['head'] } }))).passTo('2012-07-10');
  life.does('coordinator', 'return', { note: 'out of date by now' });
  expect(life.events.at(-2)).toMatchObject({ type: 'returned', by: 'coordinator', onBehalfOf: 'chief' });
});

test('an escalated draft is not done by whoever was told: it is for its holder, or whoever gets it', () => {
  const life = drafting().passTo('2012-06-29');
  expect(life.told().at(-1)).toBe('2012-06-29 escalation chief');
  expect(life.refusal('chief', 'complete')).toMatch(/^NotYours/);
});

test('a deputy acts for whoever is away, and clears nothing of their own', () => {
  const deputy = {
    person: 'deputy',
    roles: [],
    onBehalfOf: null,
    channel: 'cli' as const,
    standsInFor: ['chief', 'officer'],
  };
  const life = drafting();
  life.does('deputy', 'complete', { actor: deputy, evidence: ['draft/1'] });
  expect(life.events.at(-2)).toMatchObject({ type: 'completed', by: 'deputy', onBehalfOf: 'officer' });
  expect(life.refusal('deputy', 'approve', { actor: deputy })).toMatch(/^NotYours: deputy did the work that is to be/);

  const other = inClearance(new Life(aMandate()));
  other.does('deputy', 'approve', { actor: deputy });
  expect(other.events.at(-1)).toMatchObject({ type: 'approved', by: 'deputy', onBehalfOf: 'chief' });
  expect(other.refusal('deputy', 'approve', { actor: deputy })).toMatch(/^NotYours: deputy may not approve/);
});

test('waiting for years, a clearance is neither given nor refused', () => {
  const life = inClearance(new Life(aMandate())).passTo('2020-01-01');
  expect(life.stage('clear')).toMatchObject({ state: 'open', approvedBy: [], owner: ['chief'] });
});
