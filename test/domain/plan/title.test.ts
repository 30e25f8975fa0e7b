/** What stands in subject lines: it must be understood without the resolution at hand. */
import { titleOf } from '../../../domain/plan/title.ts';

const OCEANS = 'Oceans and the law of the sea';

test.each([
  ['report on the implementation of the present resolution', 'report on oceans and the law of the sea'],
  ['annual report on the activities of the Office', 'annual report on the activities of the Office'],
  ['progress report', 'progress report: oceans and the law of the sea'],
  ['report thereon', 'report thereon: oceans and the law of the sea'],
  ['sub-item entitled “Oceans”', 'sub-item entitled “Oceans”'],
])('%s is titled “%s”', (deliverable, title) => {
  expect(titleOf(deliverable, OCEANS)).toBe(title);
});

test('a resolution without a title leaves the words as they are', () => {
  expect(titleOf('report on the present resolution', null)).toBe('report on the present resolution');
  expect(titleOf('progress report', null)).toBe('progress report');
});

test('a long title is cut at a word', () => {
  const title = titleOf(`continue ${'its efforts, '.repeat(20)}`, OCEANS);
  expect(title).toMatch(/ efforts…$|its…$/);
  expect(title.length).toBeLessThanOrEqual(90);
});
