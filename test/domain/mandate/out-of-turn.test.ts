/** Commands that arrive twice, late or out of order: each gets a reason, or its first answer, and changes nothing. */
import { aMandate } from './a-mandate.ts';
import { inClearance, inDraft, inSubmission, Life } from './life.ts';

test('a clearance that arrives after the draft was sent back clears nothing', () => {
  const life = inClearance(new Life(aMandate()));
  life.does('head', 'return', { note: 'chapter II' });
  expect(life.refusal('chief', 'approve')).toBe(
    'BadInput: the stage draft is not a clearance: it is completed by who holds it',
  );
  expect(life.refusal('chief', 'approve', { stage: 'clear' })).toBe(
    'NotNow: the stage clear is returned; the open stage is draft',
  );
});

test('a clearance of the first round, sent again in the second, is answered as the first was, and counts once', () => {
  const life = inClearance(new Life(aMandate()));
  const first = life.does('chief', 'approve', { commandId: 'chief-clears' });
  life.does('head', 'return', { note: 'chapter II' });
  life.does('officer', 'complete', { evidence: ['draft/2'] });
  expect(life.does('chief', 'approve', { commandId: 'chief-clears' })).toEqual(first);
  expect(life.stage('clear')).toMatchObject({ state: 'open', approvedBy: [], owner: ['chief'] });
});

test('a completion that names its stage does not complete the next one when it comes late', () => {
  const life = inSubmission(new Life(aMandate()));
  expect(life.refusal('officer', 'complete', { stage: 'draft' })).toBe(
    'NotNow: the stage draft is done since Mon 19 Dec 2011; the open stage is submit',
  );
});

test('the consideration that is confirmed before the issuance waits its turn', () => {
  const life = inSubmission(new Life(aMandate()));
  expect(life.refusal('coordinator', 'complete', { stage: 'consider', note: 'it was taken up' })).toBe(
    'NotNow: the stage consider is waiting; the open stage is submit',
  );
});

test('a decision on more time that comes after the draft was handed in decides nothing', () => {
  const life = inDraft(new Life(aMandate()));
  life.does('officer', 'ask-extension', { due: '2012-07-06', note: 'figures' });
  life.does('officer', 'complete', { evidence: ['draft/1'] });
  expect(life.refusal('chief', 'grant-extension')).toBe('NotNow: nobody asks for more time for A/RES/66/183/37');
});

test('a second resumption, and a second suspension, say that there is nothing to do', () => {
  const life = inDraft(new Life(aMandate()));
  life.does('coordinator', 'suspend', { note: 'no funds' });
  expect(life.refusal('coordinator', 'suspend', { note: 'no funds' })).toMatch(/already$/);
  life.does('coordinator', 'resume');
  expect(life.refusal('coordinator', 'resume')).toBe('NotNow: A/RES/66/183/37 is not suspended');
});

test.each([
  'complete',
  'approve',
  'object',
  'tick',
  'delegate',
  'ask-extension',
  'suspend',
  'resume',
  'reopen',
  'correct',
] as const)('for a closed mandate, %s gets the reason that it is closed', (action) => {
  const life = inClearance(new Life(aMandate()));
  life.does('coordinator', 'lapse', { note: 'no funds' });
  const details = { to: 'officer', from: 'Austria', due: '2012-07-06', stage: 'draft', note: 'x' };
  expect(life.refusal('coordinator', action, details)).toMatch(/^NotNow: .* was closed on Mon 19 Dec 2011 \(lapsed\)/);
});
