import { comparisonPage } from '../../../client/cli/views/comparison.ts';
import { lookOf } from '../../../client/cli/views/look.ts';
import { comparison } from '../../../client/rehearsal/comparison.ts';
import type { Rehearsal } from '../../../client/rehearsal/index.ts';
import { PEOPLE } from '../../domain/mandate/a-mandate.ts';
import { flawsIn } from '../cli/schemas.ts';
import { aMail, aRehearsal } from './lives.ts';

const MAIL = aMail('2011-12-19T09:00:00-05:00', 'officer', 'Draft');

const told = (before: Rehearsal, after: Rehearsal): string[] =>
  comparison(before, after).map((change) => `${change.for}: ${change.words}`);

test('what is the same changes nothing for anybody', () => {
  expect(told(aRehearsal([MAIL]), aRehearsal([MAIL]))).toEqual([]);
  expect(comparisonPage([], lookOf({}, {}))).toBe('Nothing changes for anybody.');
});

test('another due date moves the days of everybody whose stage is planned from it', () => {
  const moved = aRehearsal([MAIL], { input: { due: { day: '2012-10-10', derivation: 'the item is taken up' } } });
  expect(told(aRehearsal([MAIL]), moved)).toEqual([
    'officer: A/RES/66/183/37: draft due Wed 18 Jul 2012 instead of Tue 26 Jun 2012',
    'officer: A/RES/66/183/37: submit due Wed 1 Aug 2012 instead of Tue 10 Jul 2012',
    'chief: A/RES/66/183/37: clear due Wed 25 Jul 2012 instead of Tue 3 Jul 2012',
    'coordinator: A/RES/66/183/37: consider due Wed 10 Oct 2012 instead of Tue 18 Sep 2012',
    'documents: A/RES/66/183/37: issue due Wed 29 Aug 2012 instead of Tue 7 Aug 2012',
    'head: A/RES/66/183/37: clear due Wed 25 Jul 2012 instead of Tue 3 Jul 2012',
  ]);
});

test('who gets a stage, and who gives it up, both learn of it; and how many mails they get', () => {
  const others = aRehearsal([MAIL, MAIL], { input: { people: { ...PEOPLE, documents: ['chief'] } } });
  expect(told(aRehearsal([MAIL]), others)).toEqual([
    'chief: A/RES/66/183/37: issue is theirs',
    'documents: A/RES/66/183/37: issue is theirs no longer',
    'officer: 2 mails instead of 1',
  ]);
});

test('a mandate that one of them does not follow is told to the coordinator, and whoever had a stage of it', () => {
  const none = { ...aRehearsal([]), mandates: [] };
  expect(told(aRehearsal([]), none)).toContain('coordinator: A/RES/66/183/37: not followed instead of still open');
  expect(told(aRehearsal([]), none)).toContain('officer: A/RES/66/183/37: draft is theirs no longer');
});

test('it is read person by person, and each change fits the schema', () => {
  const changes = comparison(aRehearsal([MAIL]), aRehearsal([MAIL, MAIL]));
  expect(comparisonPage(changes, lookOf({}, {}))).toBe('officer\n  2 mails instead of 1\n\n1 change for 1 person.');
  for (const change of changes) expect(flawsIn('rehearse', change)).toEqual([]);
});
