import { statusPage, snapshotOf } from '../../../domain/mandate/index.ts';
import { aMandate } from './a-mandate.ts';
import { inClearance, inDraft, inSubmission, Life } from './life.ts';

test('para. 37 is planned backwards from 18 September 2012, and its assignment forward from the start', () => {
  const { mandate } = new Life(aMandate());
  expect(snapshotOf(mandate).stages.map(({ id, due }) => `${id} ${due}`)).toEqual([
    'assign 2011-12-30', // two weeks on is 2 January, a holiday in New York
    'draft 2012-06-26',
    'clear 2012-07-03',
    'submit 2012-07-10',
    'issue 2012-08-07',
    'consider 2012-09-18',
  ]);
});

test("the mandate's own due day stands as it is, on a Sunday too, and what is planned back from it moves", () => {
  const { mandate } = new Life(aMandate({ due: { day: '2012-09-16', derivation: 'a Sunday' } }));
  expect(
    snapshotOf(mandate)
      .stages.slice(-2)
      .map(({ due }) => due),
  ).toEqual(['2012-08-03', '2012-09-16']);
});

test('a draft is asked for at once, and reminded of on Friday 25 May, for thirty days before is a Sunday', () => {
  const life = inDraft(new Life(aMandate()));
  expect(life.told()).toEqual(['2011-12-19 assignment chief', '2011-12-19 assignment officer']);
  expect(snapshotOf(life.mandate).next).toEqual({ day: '2012-05-25', notice: 'reminder', to: ['officer'] });
});

test('para. 37 goes from its assignment to its consideration in time, and is fulfilled', () => {
  const life = inDraft(new Life(aMandate()));
  life.passTo('2012-06-25').does('officer', 'complete');
  life.passTo('2012-06-27').does('chief', 'approve');
  life.passTo('2012-06-29').does('head', 'approve');
  life.passTo('2012-07-09').does('officer', 'complete', { note: 'slot 12-44908' });
  life.passTo('2012-08-03').does('documents', 'complete', { evidence: ['A/67/157'], on: '2012-08-02' });
  const answer = life.passTo('2012-09-18', 23).does('coordinator', 'complete');

  expect(answer).toMatchObject({ state: 'closed', stage: null });
  expect(answer.message).toBe('A/RES/66/183/37: complete recorded; closed: fulfilled');
  expect(snapshotOf(life.mandate)).toMatchObject({
    state: 'closed',
    outcome: 'fulfilled',
    stage: null,
    owner: [],
    next: null,
  });
  expect(life.stage('issue')).toMatchObject({ closedOn: '2012-08-02', closedBy: 'documents', evidence: ['A/67/157'] });
  expect(life.told()).toEqual([
    '2011-12-19 assignment chief',
    '2011-12-19 assignment officer',
    '2012-05-25 reminder officer',
    '2012-06-12 reminder officer',
    '2012-06-19 reminder officer',
    '2012-06-25 reminder officer',
    '2012-06-25 approval chief',
    '2012-06-27 approval head',
    '2012-06-29 reminder head',
    '2012-06-29 assignment officer',
    '2012-07-06 reminder officer', // three days before the 10th is a Saturday
    '2012-07-09 reminder officer',
    '2012-07-09 assignment documents',
    '2012-07-31 reminder documents',
    '2012-08-03 assignment coordinator',
    '2012-09-11 reminder coordinator',
    '2012-09-18 closed chief',
    '2012-09-18 closed officer',
    '2012-09-18 closed head',
    '2012-09-18 closed documents',
    '2012-09-18 closed coordinator',
  ]);
});

test('the last reminder before the due day is urgent, earlier ones are not', () => {
  const life = inDraft(new Life(aMandate())).passTo('2012-06-26');
  const reminders = life.notices.filter(({ kind }) => kind === 'reminder');
  expect(reminders.map(({ day, urgent }) => `${day} ${urgent}`)).toEqual([
    '2012-05-25 false',
    '2012-06-12 false',
    '2012-06-19 false',
    '2012-06-25 true',
  ]);
});

test('consideration a day after the due day is fulfilled late', () => {
  const life = inSubmission(new Life(aMandate())).passTo('2012-07-10');
  life.does('officer', 'complete');
  life.does('documents', 'complete', { evidence: ['A/67/157'] });
  life.passTo('2012-09-19').does('coordinator', 'complete');
  expect(snapshotOf(life.mandate).outcome).toBe('fulfilled-late');
});

test('consideration said after the due day, but for a day before it, is in time', () => {
  const life = inSubmission(new Life(aMandate())).passTo('2012-07-10');
  life.does('officer', 'complete');
  life.does('documents', 'complete', { evidence: ['A/67/157'] });
  life.passTo('2012-10-12').does('coordinator', 'complete', { on: '2012-09-18' });
  expect(life.mandate.closed).toEqual({ outcome: 'fulfilled', on: '2012-09-18' });
});

test('three in the morning in Vienna is still the due day in New York', () => {
  const vienna = { name: 'Vienna', zone: 'Europe/Vienna', holidays: {} };
  const life = inSubmission(new Life(aMandate({ station: vienna }))).passTo('2012-07-10');
  life.does('officer', 'complete');
  life.does('documents', 'complete', { evidence: ['A/67/157'] });
  life.passTo('2012-09-19', 3).does('coordinator', 'complete');
  expect(life.mandate.closed).toEqual({ outcome: 'fulfilled', on: '2012-09-18' });
});

test('operators see on the status page who has it, what comes next, and what they may send', () => {
  const life = inClearance(new Life(aMandate()));
  expect(statusPage(life.mandate, life.events, life.now).split('\n')).toEqual([
    'As it stood on Mon 19 Dec 2011.',
    '',
    '**Clearance** with chief, due Tue 3 Jul 2012 (197 days left)',
    '',
    'Whole mandate due Tue 18 Sep 2012 (274 days left): 67th session opens Tue 18 Sep 2012',
    '',
    'Next: reminder to chief on Fri 29 Jun 2012 (193 days left)',
    '',
    '- 2011-12-19 followed from now on, started by coordinator',
    '- 2011-12-19 assign opened for chief, due Fri 30 Dec 2011',
    '- 2011-12-19 assign completed by chief, naming officer',
    '- 2011-12-19 draft opened for officer, due Tue 26 Jun 2012',
    '- 2011-12-19 draft completed by officer, with draft/1',
    '- 2011-12-19 clear opened for chief, head, due Tue 3 Jul 2012',
    '',
    'You may send, as Updates with one JSON object: approve, return, acknowledge, reassign, delegate, reschedule, ask-extension, suspend, supersede, take-over, withdraw, lapse, reopen, correct, comment, replan',
  ]);
});
