/** What a coordinator is told to look at in a plan. */
import { readCalendar } from '../../../config/calendar/read.ts';
import { readDirectory } from '../../../config/directory.ts';
import { readProcedures } from '../../../config/procedures.ts';
import { proposePlan } from '../../../domain/plan/propose.ts';
import type { Request } from '../../../domain/resolution/index.ts';
import { aRequest } from './a-request.ts';

const knowledge = {
  calendar: readCalendar('config'),
  directory: readDirectory('config/directory.yaml'),
  procedures: readProcedures('config'),
  choices: [],
};

const planOf = (...requests: Partial<Request>[]) =>
  proposePlan(
    {
      ...{ symbol: 'A/RES/66/183', title: 'World drug problem', organ: 'General Assembly', session: 66 },
      ...{ adopted: '2011-12-19', paragraphs: [], warnings: [] },
      requests: requests.map((request, index) => aRequest({ id: `A/RES/66/183/${index + 1}`, ...request })),
    },
    'drugs.txt',
    knowledge,
  );

const session = (body: string, number: number): Partial<Request> => ({
  due: [{ type: 'session', body, session: number }],
});

test('two requests in nearly the same words look like one', () => {
  const { warnings } = planOf(
    { deliverable: 'continue providing technical assistance to Member States' },
    { deliverable: 'continue to provide technical assistance to all Member States' },
    { deliverable: 'collect data on precursors' },
  );
  expect(warnings).toEqual(['A/RES/66/183/1 and A/RES/66/183/2 look like one request: follow one of them, or both']);
});

test('the same words said to two bodies, or for two sessions, are two requests', () => {
  const same = { deliverable: 'report on the implementation of the present resolution', kind: 'report' as const };
  const { warnings } = planOf(
    { ...same, ...session('General Assembly', 67) },
    { ...same, ...session('General Assembly', 68) },
    { ...same, addressees: ['Commission on Narcotic Drugs'] },
  );
  expect(warnings).toEqual([]);
});

test('a date before the adoption is told', () => {
  expect(planOf({ due: [{ type: 'date', date: '2011-06-30' }] }).warnings).toEqual([
    'A/RES/66/183/1 would be due on Thu 30 Jun 2011, before the resolution was adopted: check its date',
  ]);
});

test('a body whose sessions nobody put into the calendar is told', () => {
  expect(planOf(session('Committee of Gardeners', 3)).warnings).toEqual([
    'A/RES/66/183/1 names a session of the Committee of Gardeners, which the calendar does not know: give its date yourself',
  ]);
});

test('where several offices may act, the plan proposes the first and names the others', () => {
  const { entries } = planOf({ addressees: ['Economic and Social Council', 'Commission on Narcotic Drugs'] });
  expect(entries[0]).toMatchObject({
    office: 'assembly-affairs',
    reasons: { otherOffices: ['unodc-vienna: UNODC Vienna acts for Commission on Narcotic Drugs'] },
  });
});
