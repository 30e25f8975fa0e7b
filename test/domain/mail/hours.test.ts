import { goesAt, type ReadingHours } from '../../../domain/mail/index.ts';
import { OFFICER, onTheWall, since, urgent, VIENNESE } from './waiting.ts';

const digest = (moment: string, choice: ReadingHours['choice'] = {}, last: string | null = null): string => {
  const hours = { ...OFFICER, choice };
  return onTheWall(goesAt(since(moment), hours, last), hours);
};

test.each([
  ['in the night', '2012-06-26 00:00', '2012-06-26 09:00'],
  ['before the hour', '2012-06-26 08:10', '2012-06-26 09:00'],
  ['within the very hour', '2012-06-26 09:20', '2012-06-26 09:20'],
  ['after it', '2012-06-26 10:00', '2012-06-27 09:00'],
  ['on a Friday afternoon', '2012-06-29 15:00', '2012-07-02 09:00'],
  ['on the eve of a holiday', '2012-07-03 15:00', '2012-07-05 09:00'],
])('what comes %s is in the digest of the next morning at work', (_when, moment, expected) => {
  expect(digest(moment)).toBe(expected);
});

test('there is one digest a day: what comes within its hour, but after it, waits for the next', () => {
  expect(digest('2012-06-26 09:20', {}, '2012-06-26')).toBe('2012-06-27 09:00');
  expect(digest('2012-06-26 09:20', {}, '2012-06-25')).toBe('2012-06-26 09:20');
});

test.each([
  ['at two in the afternoon', { hour: 14 }, '2012-06-26 14:00'],
  ['on Thursdays', { days: [4] }, '2012-06-28 09:00'],
  ['on Wednesdays, the next of which is a holiday', { days: [3], pausedThrough: '2012-06-27' }, '2012-07-11 09:00'],
  ['not before the pause is over', { pausedThrough: '2012-06-29' }, '2012-07-02 09:00'],
])('who wants their digests %s has them then', (_wish, choice, expected) => {
  expect(digest('2012-06-26 00:00', choice)).toBe(expected);
});

test.each([
  ['at once in working hours', '2012-06-26 14:05', '2012-06-26 14:05'],
  ['at eight of the next morning in the evening', '2012-06-26 18:00', '2012-06-27 08:00'],
  ['after the weekend and the holiday', '2012-07-03 18:30', '2012-07-05 08:00'],
])('what is urgent goes out %s', (_when, moment, expected) => {
  expect(onTheWall(goesAt(urgent(moment), OFFICER, null))).toBe(expected);
});

test('what is urgent waits for no hour, day or pause that the reader has chosen', () => {
  const choice = { hour: 16, days: [5], pausedThrough: '2012-08-01' };
  expect(onTheWall(goesAt(urgent('2012-06-26 14:05'), { ...OFFICER, choice }, '2012-06-26'))).toBe('2012-06-26 14:05');
});

test('everybody is written to by the clocks of their own duty station', () => {
  expect(onTheWall(goesAt(urgent('2012-06-26 12:30'), VIENNESE, null), VIENNESE)).toBe('2012-06-27 08:00');
  expect(onTheWall(goesAt(since('2012-06-26 12:30'), VIENNESE, null), VIENNESE)).toBe('2012-06-27 09:00');
});

test('a notice may be told later than its day, never before', () => {
  const early = since('2012-06-26 08:00', { day: '2012-06-28' });
  expect(onTheWall(goesAt(early, OFFICER, null))).toBe('2012-06-28 09:00');
});
