import { cameBack } from '../../../domain/mandate/index.ts';
import { aMandate, PEOPLE } from './a-mandate.ts';
import { inClearance, inDraft, inSubmission, Life } from './life.ts';

const drafting = (): Life => inDraft(new Life(aMandate()));

test('the chief hands the draft to another officer, who also gets what the officer would have had later', () => {
  const life = drafting().passTo('2012-02-01');
  const mark = life.notices.length;
  life.does('chief', 'reassign', { to: 'successor' });
  expect(life.told(mark)).toEqual(['2012-02-01 assignment successor', '2012-02-01 no-longer-yours officer']);
  expect(life.refusal('officer', 'complete')).toMatch(/^NotYours/);
  life.does('successor', 'complete');
  life.does('chief', 'approve');
  life.does('head', 'approve');
  expect(life.stage('submit').owner).toEqual(['successor']);
});

test('with its stage named, only that stage changes hands', () => {
  const life = drafting();
  life.does('chief', 'reassign', { to: 'successor', stage: 'draft' });
  life.does('successor', 'complete');
  life.does('chief', 'approve');
  life.does('head', 'approve');
  expect(life.stage('submit').owner).toEqual(['officer']);
});

test('a stage that waits can be given away beforehand, and nobody is told before it opens', () => {
  const life = drafting();
  const mark = life.notices.length;
  life.does('coordinator', 'reassign', { to: 'clerk', stage: 'submit', note: 'the officer leaves in May' });
  expect(life.told(mark)).toEqual([]);
  life.does('officer', 'complete');
  life.does('chief', 'approve');
  life.does('head', 'approve');
  expect(life.stage('submit').owner).toEqual(['clerk']);
});

test('the role handed over takes later stages of it along, also one that was given to somebody else', () => {
  const life = drafting();
  life.does('coordinator', 'reassign', { to: 'clerk', stage: 'submit', note: 'the officer leaves in May' });
  life.does('chief', 'reassign', { to: 'successor' });
  life.does('successor', 'complete');
  life.does('chief', 'approve');
  life.does('head', 'approve');
  expect(life.stage('submit').owner).toEqual(['successor']);
});

test('a task that two people share passes from both to the new holder', () => {
  const life = new Life(aMandate({ people: { ...PEOPLE, 'focal-point': ['officer', 'analyst'] } }));
  life.does('chief', 'complete');
  const mark = life.notices.length;
  life.does('chief', 'reassign', { to: 'successor' });
  expect(life.stage('draft').owner).toEqual(['successor']);
  expect(life.told(mark).filter((line) => line.includes('no-longer-yours'))).toHaveLength(2);
});

test('a clearance given away beforehand keeps its second approver', () => {
  const life = drafting();
  life.does('coordinator', 'reassign', { to: 'deputy', stage: 'clear', note: 'the chief is on leave' });
  expect(life.events.at(-1)).toMatchObject({ type: 'reassigned', from: ['chief'], to: 'deputy', role: null });
  life.does('officer', 'complete');
  expect(life.stage('clear').owner).toEqual(['deputy']);
  life.does('deputy', 'approve');
  expect(life.stage('clear').owner).toEqual(['head']);
});

test.each([
  ['officer', { to: 'successor' }, 'NotYours: officer may not reassign: that is for chief, or a coordinator'],
  [
    'coordinator',
    { to: 'successor' },
    'BadInput: a coordinator may reassign in place of chief, and gives a reason (note)',
  ],
  ['chief', { to: 'officer' }, 'NotNow: officer holds the stage draft already'],
  ['chief', { to: 'successor', stage: 'assign' }, 'NotNow: the stage assign is done'],
  ['chief', { to: 'head', stage: 'clear' }, 'NotNow: head holds the stage clear already'],
])('%s cannot reassign with %j', (who, details, reason) => {
  expect(drafting().refusal(who, 'reassign', details)).toBe(reason);
});

test('who is named at the assignment does all that the procedure gives to that role', () => {
  const life = new Life(aMandate());
  life.does('chief', 'complete', { to: 'statistician' });
  expect(life.stage('draft').owner).toEqual(['statistician']);
  expect(life.told().at(-1)).toBe('2011-12-19 assignment statistician');
});

test('a stage that nobody holds goes to the coordinator, who is told so', () => {
  const life = inSubmission(new Life(aMandate({ people: { ...PEOPLE, documents: [] } })));
  const mark = life.notices.length;
  life.does('officer', 'complete');
  expect(life.told(mark)).toEqual(['2011-12-19 assignment coordinator', '2011-12-19 flagged coordinator']);
  life.does('chief', 'reassign', { to: 'editor' });
  expect(life.stage('issue').owner).toEqual(['editor']);
});

test('without any coordinator, who started the mandate stands in', () => {
  const life = new Life(
    aMandate({ people: {}, startedBy: { person: 'starter', roles: [], onBehalfOf: null, channel: 'cli' } }),
  );
  expect(life.stage('assign').owner).toEqual(['starter']);
});

test('a notice that came back is told to the coordinator, once', () => {
  const life = drafting();
  const [first] = life.notices.filter(({ person }) => person === 'officer');
  const bounce = { notice: first?.key ?? '', person: 'officer', reason: '550 no such user' };
  const mark = life.notices.length;
  life.note(cameBack(life.mandate, bounce));
  life.note(cameBack(life.mandate, bounce));
  expect(life.told(mark)).toEqual(['2011-12-19 undeliverable coordinator']);
});

test('two coordinators with dead mailboxes do not tell of each other for ever', () => {
  const life = inClearance(new Life(aMandate({ people: { ...PEOPLE, coordinator: ['north', 'south'] } })));
  let last = life.notices[0];
  for (let bounces = 0; last && bounces < 10; bounces++) {
    const mark = life.notices.length;
    life.note(cameBack(life.mandate, { notice: last.key, person: last.person, reason: '550 no such user' }));
    last = life.notices.slice(mark).at(-1);
  }
  expect(life.told().filter((line) => line.includes('undeliverable'))).toEqual([
    '2011-12-19 undeliverable north',
    '2011-12-19 undeliverable south',
    '2011-12-19 undeliverable north',
  ]);
});
