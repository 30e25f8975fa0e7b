import { aMandate, PEOPLE } from './a-mandate.ts';
import { inClearance, inDraft, Life } from './life.ts';

const drafting = (): Life => inDraft(new Life(aMandate()));

test('only who holds a stage completes it', () => {
  const life = drafting();
  expect(life.refusal('chief', 'complete')).toBe(
    'NotYours: chief may not complete the stage draft: that is for officer, or a coordinator',
  );
  life.does('officer', 'complete');
});

test('of several holders any one completes the stage', () => {
  const life = new Life(aMandate({ people: { ...PEOPLE, chief: ['chief', 'deputy'] } }));
  expect(life.stage('assign').owner).toEqual(['chief', 'deputy']);
  life.does('deputy', 'complete', { to: 'officer' });
  expect(life.stage('assign').closedBy).toBe('deputy');
});

test('a coordinator acts in place of anybody, and gives a reason', () => {
  const life = drafting();
  expect(life.refusal('coordinator', 'complete')).toBe(
    'BadInput: a coordinator may complete the stage draft in place of officer, and gives a reason (note)',
  );
  life.does('coordinator', 'complete', { note: 'sent by pouch' });
  expect(life.events.find(({ type, by }) => type === 'completed' && by === 'coordinator')).toMatchObject({
    stage: 'draft',
  });
});

test('who acts for a holder is on record with both names', () => {
  const life = drafting();
  life.does('assistant', 'acknowledge', { onBehalfOf: 'officer' });
  expect(life.events.at(-1)).toMatchObject({
    type: 'acknowledged',
    by: 'assistant',
    onBehalfOf: 'officer',
    channel: 'cli',
  });
});

test('an act from Temporal without a name counts, and is flagged to the coordinator', () => {
  const life = drafting();
  const mark = life.notices.length;
  life.does('unattributed', 'complete');
  expect(life.events.slice(-3).map(({ type, by, channel }) => `${type} by ${by} through ${channel}`)).toEqual([
    'flagged by engine through engine',
    'completed by unattributed through temporal',
    'opened by unattributed through temporal',
  ]);
  expect(life.told(mark)).toEqual(['2011-12-19 flagged coordinator', '2011-12-19 approval chief']);
});

test.each([
  ['withdraw', {}, 'BadInput: to withdraw takes a reason (note)'],
  ['lapse', {}, 'BadInput: to lapse takes a reason (note)'],
  ['reschedule', { due: '2012-10-01' }, 'BadInput: to reschedule takes a reason (note)'],
] as const)('a coordinator who wants to %s gives a reason', (action, details, reason) => {
  expect(drafting().refusal('coordinator', action, details)).toBe(reason);
  expect(drafting().refusal('officer', action, { ...details, note: 'x' })).toBe(
    `NotYours: officer may not ${action}: that is for a coordinator`,
  );
});

test.each([
  ['withdraw', 'withdrawn'],
  ['lapse', 'lapsed'],
] as const)(
  'to %s closes the mandate: everybody who worked on it learns of it, and nobody has to act',
  (action, outcome) => {
    const life = inClearance(new Life(aMandate())).passTo('2012-01-10');
    const mark = life.notices.length;
    life.does('coordinator', action, { note: 'taken up in 66/288' });
    expect(life.mandate.closed).toEqual({ outcome, on: '2012-01-10' });
    expect(life.told(mark).sort()).toEqual(
      ['chief', 'coordinator', 'head', 'officer'].map((who) => `2012-01-10 closed ${who}`),
    );
    expect(life.stage('clear')).toMatchObject({ state: 'waiting', owner: [] });
    expect(life.passTo('2013-01-01').notices.length).toBe(mark + 4);
    expect(life.refusal('coordinator', 'comment', { note: 'late' })).toBe(
      `NotNow: A/RES/66/183/37 was closed on Tue 10 Jan 2012 (${outcome}) and takes no more acts, until a coordinator reopens it`,
    );
  },
);

test.each([
  ['complete', { stage: 'assign' }, 'NotNow: the stage assign is done since Mon 19 Dec 2011; the open stage is draft'],
  ['complete', { stage: 'issue' }, 'NotNow: the stage issue is waiting; the open stage is draft'],
  [
    'complete',
    { to: 'other' },
    'BadInput: the stage draft does not name who acts next; to hand a stage over, reassign it',
  ],
  ['complete', { on: '2011-12-20' }, 'BadInput: Tue 20 Dec 2011 has not come yet (today is Mon 19 Dec 2011)'],
  ['approve', {}, 'BadInput: the stage draft is not a clearance: it is completed by who holds it'],
  ['return', { note: 'x' }, 'BadInput: the stage draft is not a clearance: it is completed by who holds it'],
  ['comment', {}, 'BadInput: a comment needs its words (note)'],
  [
    'comment',
    { note: 'x', stage: 'print' },
    /^BadInput: A\/RES\/66\/183\/37 has no stage "print"; its stages are assign,/,
  ],
] as const)('the officer who holds the draft cannot %s with %j', (action, details, reason) => {
  expect(drafting().refusal('officer', action, details)).toMatch(reason);
});

test('a clearance is not completed, and a stage that asks for evidence is not completed without', () => {
  expect(inClearance(new Life(aMandate())).refusal('chief', 'complete')).toBe(
    'BadInput: the stage clear is a clearance: approve it, or return it with a note',
  );
  const request = new Life(
    aMandate({ procedure: { ...aMandate().procedure, stages: aMandate().procedure.stages.slice(4) } }),
  );
  expect(request.refusal('documents', 'complete')).toBe(
    'BadInput: the stage issue is completed with evidence: the symbol of a document, or a link',
  );
});

test('nothing is fulfilled with empty hands', () => {
  const stages = aMandate().procedure.stages.slice(5);
  const life = new Life(aMandate({ procedure: { ...aMandate().procedure, stages } }));
  expect(life.refusal('coordinator', 'complete')).toMatch(/would close as fulfilled without any evidence/);
  life.does('coordinator', 'complete', { evidence: ['A/67/157'] });
  expect(life.mandate.closed?.outcome).toBe('fulfilled');
});

test('a command sent twice is carried out once, and answered alike', () => {
  const life = drafting();
  const first = life.does('officer', 'complete', { commandId: 'constructor' });
  expect(first).toMatchObject({ state: 'open', stage: 'clear' });
  const [events, notices] = [life.events.length, life.notices.length];
  expect(life.does('officer', 'complete', { commandId: 'constructor' })).toEqual(first);
  expect([life.events.length, life.notices.length]).toEqual([events, notices]);
});
