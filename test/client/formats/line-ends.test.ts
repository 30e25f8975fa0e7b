import { joiner } from '../../../client/formats/line-ends.ts';

const joined = (first: string, second: string, ...others: string[]): string =>
  joiner([first, second, ...others])(first, second);

test.each([
  ['a word that was cut', 'the Sec-', 'retary was asked', 'the Secretary was asked'],
  ['a cut that a browser made', 'the Gov\u2010', 'ernment', 'the Government'],
  ['a compound by its first part', 'universal pre-', 'primary education', 'universal pre-primary education'],
  ['a compound by its last part', 'avoiding a build-', 'up of debt', 'avoiding a build-up of debt'],
  ['a compound of three', 'status-of-', 'forces agreements', 'status-of-forces agreements'],
  ['two that share their end', 'gender-', 'and age-sensitive', 'gender- and age-sensitive'],
  ['a number', 'its second 10-', 'year plan', 'its second 10-year plan'],
  ['names', 'the UN-', 'Iraq Joint Communiqué', 'the UN-Iraq Joint Communiqué'],
  ['a dash between words', 'three dimensions –', 'in a balanced manner', 'three dimensions – in a balanced manner'],
  ['a dash between years', '2024–', '2033', '2024–2033'],
  ['nothing at all', 'the Secretary-', 'General', 'the Secretary-General'],
])('%s', (_what, first, second, both) => {
  expect(joined(first, second)).toBe(both);
});

test('the document’s own words decide', () => {
  expect(joined('a micro-', 'credit scheme', 'for micro-credit')).toBe('a micro-credit scheme');
  expect(joined('an over-', 'view', 'the overview of it')).toBe('an overview');
});
