import { cameBack, eventInWords, flagging, snapshotOf, statusPage } from '../../../domain/mandate/index.ts';
import { aMandate, anUndatedRequest } from './a-mandate.ts';
import { inClearance, inDraft, Life } from './life.ts';

const wordsOf = (life: Life, mark = 0): string[] => life.events.slice(mark).map(eventInWords);

test('a mandate is shown in the form of the contract', () => {
  const life = inDraft(new Life(aMandate()));
  const shown = snapshotOf(life.mandate);
  expect(shown).toMatchObject({
    id: 'A/RES/66/183/37',
    resolution: 'A/RES/66/183',
    paragraph: '37',
    kind: 'report',
    title: 'report on the world drug problem',
    state: 'open',
    outcome: null,
    stage: 'draft',
    owner: ['officer'],
    due: '2012-09-18',
    next: { day: '2012-05-25', notice: 'reminder', to: ['officer'] },
  });
  expect(shown.stages[1]).toMatchObject({
    id: 'draft',
    kind: 'task',
    state: 'open',
    due: '2012-06-26',
    owner: ['officer'],
    closedAt: null,
    closedBy: null,
    evidence: [],
  });
  expect(shown.stages[0]).toMatchObject({
    state: 'done',
    closedAt: '2011-12-19T09:00:00-05:00',
    closedBy: 'chief',
    owner: [],
  });
  expect(life.events[0]).toMatchObject({
    seq: 1,
    at: '2011-12-19T09:00:00-05:00',
    type: 'started',
    by: 'coordinator',
    onBehalfOf: null,
    channel: 'cli',
  });
});

test('a mandate that waits for nothing dated shows no date', () => {
  const { mandate } = inDraft(new Life(anUndatedRequest()));
  expect(snapshotOf(mandate)).toMatchObject({ due: null, firstDue: null, stageDue: null, dueSoonFrom: null });
  expect(statusPage(mandate, [], 0)).toMatch(/\*\*Fulfilment\*\* with officer, due no date/);
});

test('the status page of a closed mandate says how it ended, and asks for nothing', () => {
  const life = new Life(aMandate());
  life.does('coordinator', 'withdraw', { note: 'a duplicate of para. 36' });
  const page = statusPage(life.mandate, life.events, life.now);
  expect(page).toMatch(
    /\n\n\*\*Closed\*\* Mon 19 Dec 2011: withdrawn\n\nWhole mandate due Tue 18 Sep 2012: 67th session/,
  );
  expect(page).toMatch(/Next: nothing that time brings\n/);
  expect(page).toMatch(/You may send, .*: nothing, it is closed$/);
});

test('a whole life reads as sentences', () => {
  const life = inClearance(new Life(aMandate()));
  const mark = life.events.length;
  life.does('deputy', 'approve', { onBehalfOf: 'chief', note: 'with minor edits' });
  life.does('head', 'return', { note: 'chapter II is too long' });
  life.does('officer', 'acknowledge');
  life.does('chief', 'reassign', { to: 'successor', note: 'the officer has left' });
  life.does('successor', 'comment', { note: 'figures asked of Vienna' });
  life.does('coordinator', 'reschedule', { due: '2012-07-02', stage: 'draft', note: 'figures come late' });
  life.does('coordinator', 'replan', { due: '2012-09-25', derivation: '67th session opens Tue 25 Sep 2012' });
  life.note(flagging('somebody asked Temporal to cancel this mandate'));
  life.note(
    cameBack(life.mandate, { notice: 'A/RES/66/183/37:4:officer', person: 'officer', reason: '550 no such user' }),
  );
  expect(wordsOf(life, mark)).toEqual([
    'clear cleared by deputy for chief: with minor edits',
    'clear returned to draft by head: chapter II is too long',
    'draft reopened for officer, due Tue 26 Jun 2012',
    'draft acknowledged by officer',
    'draft reassigned from officer to successor by chief: the officer has left',
    'successor commented: figures asked of Vienna',
    'draft moved from Tue 26 Jun 2012 to Mon 2 Jul 2012 by coordinator: figures come late',
    'planned anew, due Tue 25 Sep 2012: 67th session opens Tue 25 Sep 2012',
    'to be looked at: somebody asked Temporal to cancel this mandate',
    'a mail to officer came back: 550 no such user',
  ]);
});

test('what time brought reads as sentences, with what was told with delay and where the ladder ended', () => {
  const life = inDraft(new Life(aMandate())).passTo('2012-06-28');
  life.outageTo('2012-07-10');
  expect(wordsOf(life).slice(-5)).toEqual([
    'officer told that draft is overdue (1 working day late)',
    'draft escalated to chief (3 working days late), told with delay',
    'draft escalated to head (6 working days late), told with delay',
    'officer told that draft is overdue (7 working days late), told with delay',
    'draft escalated to coordinator (9 working days late); this was the last step',
  ]);
});

test.each([
  ['withdraw', ['withdrawn by coordinator: no longer needed', 'closed: withdrawn']],
  ['lapse', ['closed unfulfilled by coordinator: no longer needed', 'closed: lapsed']],
] as const)('to %s reads as a sentence', (action, words) => {
  const life = new Life(aMandate());
  life.does('coordinator', action, { note: 'no longer needed' });
  expect(wordsOf(life).slice(-2)).toEqual(words);
});
