/** What is to be delivered, as it is shown in plans and subject lines: without to whom and when, and with no leftover of either. */
import { readResolution } from '../../../domain/resolution/index.ts';

const deliverablesOf = (sentence: string): string[] =>
  readResolution(`66/300. A title\n\nThe General Assembly,\n\n1. ${sentence}\n\n2. Welcomes it.`).requests.map(
    ({ deliverable }) => deliverable,
  );

test.each([
  ['submit to the General Assembly at its sixty-seventh session a report on drugs', 'report on drugs'],
  ['submit a report to the General Assembly at its sixty-seventh session on drugs', 'report on drugs'],
  ['submit to the Assembly, through the Economic and Social Council, a progress report', 'progress report'],
  [
    'submit to the Assembly at its sixty-eighth session, no later than April 2013, a report on drugs',
    'report on drugs',
  ],
  ['report to the Assembly and the Human Rights Council at their next sessions on drugs', 'report on drugs'],
  ['report to the Commission on Narcotic Drugs on an annual basis on its work', 'report on its work'],
  ['brief the Security Council every six months on the talks', 'briefing on the talks'],
  ['provide the Assembly with an update on the talks in 2013', 'update on the talks'],
  ['prepare a study on drugs and to present the study to the Assembly at its next session', 'study on drugs'],
  [
    'submit, in addition to the reports requested earlier, a report on costs to the Assembly for its consideration',
    'report on costs',
  ],
  [
    'include information on costs in his next report to the Assembly',
    'include information on costs in his next report to the Assembly',
  ],
  ['keep the Assembly informed of the talks', 'keep the Assembly informed of the talks'],
])('asked to %s', (task, deliverable) => {
  expect(deliverablesOf(`Requests the Secretary-General to ${task};`)).toEqual([deliverable]);
});

test('a report on work that is asked in the same breath says on what', () => {
  expect(
    deliverablesOf('Requests the Secretary-General to collect views and to report thereon to the Assembly in 2013;'),
  ).toEqual(['collect views', 'report thereon: collect views']);
});

test('an item on an agenda is told by its name, the narrower of two', () => {
  expect(
    deliverablesOf(
      'Decides to include in the provisional agenda of its sixty-seventh session, under the item entitled “Development”, the sub-item entitled “Women in development”.',
    ),
  ).toEqual(['sub-item entitled “Women in development”']);
});
