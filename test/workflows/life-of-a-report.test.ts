/** Paragraph 37 of A/RES/66/183 from its adoption to the day on which the Assembly has the report before it. */
import type { Email } from 'postal-mime';
import { aMandate } from '../domain/mandate/a-mandate.ts';
import { PARA_37, Secretariat } from './secretariat.ts';

let office: Secretariat;
let mark = 0;

beforeAll(async () => {
  office = await Secretariat.open();
  await office.follows(aMandate());
});
afterAll(() => office.close());

/** The mails since this was last asked. */
const news = async (): Promise<string[]> => {
  const mails = await office.mails();
  const fresh = mails.slice(mark);
  mark = mails.length;
  return fresh;
};

/** The letters since the mark, as they arrived: whom they reached, and their subject. */
const letters = (): string[] =>
  office.box.letters.slice(mark).map(({ to, subject }) => `${to?.[0]?.address}: ${subject}`);

const lastLetter = (): Email => {
  const letter = office.box.letters.at(-1);
  if (!letter) throw new Error('no letter has arrived');
  return letter;
};

const openStage = async () => {
  const { stage, owner, stages } = await office.shows();
  const { due, round } = stages.find(({ id }) => id === stage) ?? {};
  return { stage, owner, due, round };
};

test('it is planned backwards from the opening of the 67th session, by the 10-4-6 rule', async () => {
  const { due, derivation, stages } = await office.shows();
  expect({ due, derivation }).toEqual({ due: '2012-09-18', derivation: '67th session opens Tue 18 Sep 2012' });
  expect(stages.map(({ id, due: day }) => `${id} ${day}`)).toEqual([
    'assign 2011-12-30',
    'draft 2012-06-26',
    'clear 2012-07-03',
    'submit 2012-07-10',
    'issue 2012-08-07',
    'consider 2012-09-18',
  ]);
});

test('the chief is asked at once to name who drafts', async () => {
  expect(await openStage()).toMatchObject({ stage: 'assign', owner: ['chief'] });
  expect(letters()).toEqual([
    'lucia.ferrer@example.org: Assignment due Fri 30 Dec: report on the world drug problem (A/RES/66/183, para. 37)',
  ]);
  expect(await news()).toEqual(['2011-12-19 09:00 assignment chief']);
});

test('the officer who is named gets the draft, and is reminded 30, 14 and 7 days before it is due', async () => {
  await office.does('chief', 'complete', { to: 'officer' });
  expect(await openStage()).toEqual({ stage: 'draft', owner: ['officer'], due: '2012-06-26', round: 1 });
  await office.passTo('2012-06-20');
  expect(letters()).toEqual([
    'jonas.lindqvist@example.org: Draft due Tue 26 Jun 2012: report on the world drug problem (A/RES/66/183, para. 37)',
    ...Array<string>(3).fill(
      'jonas.lindqvist@example.org: Draft due Tue 26 Jun: report on the world drug problem (A/RES/66/183, para. 37)',
    ),
  ]);
  // Thirty days before is a Sunday.
  expect(await news()).toEqual([
    '2011-12-19 09:00 assignment officer',
    '2012-05-25 09:00 reminder officer',
    '2012-06-12 09:00 reminder officer',
    '2012-06-19 09:00 reminder officer',
  ]);
});

test('the draft goes to the chief for clearance, and to the head when the chief has cleared it', async () => {
  await office.does('officer', 'complete', { evidence: ['draft/1'] });
  expect(await openStage()).toMatchObject({ stage: 'clear', owner: ['chief'], due: '2012-07-03' });
  await office.does('chief', 'approve');
  expect(await openStage()).toMatchObject({ stage: 'clear', owner: ['head'] });
  expect(letters().map((line) => line.split(':')[0])).toEqual([
    'lucia.ferrer@example.org',
    'samuel.okafor@example.org',
  ]);
  expect(lastLetter().text).toContain('draft/1');
  expect(await news()).toEqual(['2012-06-20 09:00 approval chief', '2012-06-20 09:00 approval head']);
});

test('what the head returns comes back to the officer with the reason', async () => {
  await office.does('head', 'return', { note: 'The figures of 2011 are missing' });
  expect(await openStage()).toEqual({ stage: 'draft', owner: ['officer'], due: '2012-06-26', round: 2 });
  expect(lastLetter().subject).toMatch(/^Returned: Draft due Tue 26 Jun: /);
  expect(lastLetter().text).toContain('The figures of 2011 are missing');
  expect(await news()).toEqual(['2012-06-20 09:00 returned officer']);
});

test('after a return both approvers clear it anew', async () => {
  await office.passTo('2012-06-25', '14:00');
  await office.does('officer', 'complete', { evidence: ['draft/2'] });
  expect(await office.refusal('head', 'approve')).toBe(
    'NotNow: the stage clear is cleared in order: chief before head',
  );
  await office.does('chief', 'approve');
  await office.does('head', 'approve', { note: 'Well done' });
  expect(await openStage()).toMatchObject({ stage: 'submit', owner: ['officer'], due: '2012-07-10' });
  expect(await news()).toEqual([
    '2012-06-25 08:00 reminder officer',
    '2012-06-25 14:00 approval chief',
    '2012-06-25 14:00 approval head',
  ]);
});

test('it is submitted, and issued as A/67/157 on the day that the documents officer names', async () => {
  await office.passTo('2012-07-09', '10:00');
  expect(await news()).toContain('2012-06-26 09:00 assignment officer');
  await office.does('officer', 'complete');
  await office.passTo('2012-08-07', '10:00');
  expect(await office.refusal('documents', 'complete')).toMatch(/^BadInput: .*(document|evidence)/);
  await office.does('documents', 'complete', { evidence: ['A/67/157'], on: '2012-08-03' });
  const { stages } = await office.shows();
  expect(stages.find(({ id }) => id === 'issue')).toMatchObject({
    state: 'done',
    closedBy: 'documents',
    closedOn: '2012-08-03',
    evidence: ['A/67/157'],
  });
  expect(await openStage()).toMatchObject({ stage: 'consider', owner: ['coordinator'], due: '2012-09-18' });
});

test('on its day it is closed as fulfilled, and everybody who had a part in it hears so', async () => {
  await office.passTo('2012-09-18', '15:00');
  await news();
  await office.does('coordinator', 'complete');
  const { state, outcome, stage, owner, next, health } = await office.shows();
  expect({ state, outcome, stage, owner, next, health }).toEqual({
    ...{ state: 'closed', outcome: 'fulfilled', stage: null, owner: [], next: null, health: 'on-track' },
  });
  await office.passTo('2012-09-19', '09:05');
  expect((await news()).sort()).toEqual(
    ['chief', 'coordinator', 'documents', 'head', 'officer'].map((who) => `2012-09-19 09:00 closed ${who}`),
  );
  expect(lastLetter().text).toContain('A/67/157');
});

test('the workflow is over, and its mails are one thread, each sent once', async () => {
  const { status } = await office.env.client.workflow.getHandle(PARA_37).describe();
  expect(status.name).toBe('COMPLETED');
  const ids = office.box.letters.map(({ messageId }) => messageId);
  expect(new Set(ids).size).toBe(ids.length);
  const threads = office.box.letters.map(({ references }) => references?.split(' ')[0]);
  expect(new Set(threads).size).toBe(1);
  expect((await office.mandates.mails()).every(({ attempts }) => attempts === 1)).toBe(true);
});
