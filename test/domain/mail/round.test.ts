import { missedOn, nextRound, roundAt, type Waiting } from '../../../domain/mail/index.ts';
import { at, OFFICER, onTheWall, since, urgent } from './waiting.ts';

const many = <T>(count: number, one: () => T): T[] => Array.from({ length: count }, one);

const sizes = (waiting: Waiting[], moment: string, last: string | null = null) => {
  const { letters, digest } = roundAt(waiting, OFFICER, last, at(moment));
  return { letters: letters.length, digest: digest.length };
};

test('urgent news is a letter each, the rest one mail', () => {
  const waiting = [urgent('2012-06-26 08:30'), urgent('2012-06-26 08:40'), ...many(3, () => since('2012-06-26 00:00'))];
  expect(sizes(waiting, '2012-06-26 08:45')).toEqual({ letters: 2, digest: 0 });
  expect(sizes(waiting, '2012-06-26 09:00')).toEqual({ letters: 2, digest: 3 });
});

test('more urgent news than anybody reads one by one is one mail, with what else is for that day', () => {
  const waiting = [...many(1000, () => urgent('2012-06-26 00:00')), ...many(3, () => since('2012-06-26 00:00'))];
  expect(sizes(waiting, '2012-06-26 08:00')).toEqual({ letters: 0, digest: 1003 });
});

test('after a weekend without a mail server, Monday brings one mail, with all that is for Monday', () => {
  const missed = [urgent('2012-06-22 10:00'), since('2012-06-22 00:00')];
  const monday = [urgent('2012-06-24 20:00'), since('2012-06-25 00:00'), since('2012-06-25 08:30')];
  expect(sizes([...missed, ...monday], '2012-06-25 08:45')).toEqual({ letters: 0, digest: 5 });
});

test('one urgent letter that was missed stays a letter', () => {
  expect(sizes([urgent('2012-06-22 10:00')], '2012-06-25 08:00')).toEqual({ letters: 1, digest: 0 });
});

test.each(['2012-06-26 07:59', '2012-06-26 18:00', '2012-06-30 12:00', '2012-07-04 12:00'])(
  'nothing goes out at %s, whatever waits',
  (moment) => {
    expect(sizes([...many(9, () => urgent('2012-06-20 10:00')), since('2012-06-20 00:00')], moment)).toEqual({
      letters: 0,
      digest: 0,
    });
  },
);

test.each([
  ['the evening before', '2012-06-25 19:00', '2012-06-25', '2012-06-26', null],
  ['a working day ago', '2012-06-25 08:30', '2012-06-25', '2012-06-26', '2012-06-25'],
  ['before a weekend', '2012-06-22 08:30', '2012-06-22', '2012-06-25', '2012-06-22'],
  ['and was noticed late by the engine', '2012-06-25 07:00', '2012-06-21', '2012-06-25', '2012-06-21'],
])('what came %s is late, or not', (_when, moment, day, today, expected) => {
  expect(missedOn(since(moment, { day }), OFFICER, null, today)).toBe(expected);
});

test('a desk lets what happens in one go come to its end, half a minute at most', () => {
  const next = (moment: string, ...waiting: Waiting[]) => {
    const millis = nextRound(waiting, OFFICER, null, at(moment));
    return millis === undefined ? undefined : new Date(millis).toISOString().slice(11, 19);
  };
  expect(next('2012-06-26 14:00')).toBeUndefined();
  expect(next('2012-06-26 14:00', urgent('2012-06-26 14:00'))).toBe('18:00:03');
  const steady = many(20, () => 0).map((_, index) => urgent(`2012-06-26 14:00:${String(index * 2).padStart(2, '0')}`));
  expect(next('2012-06-26 14:00:38', ...steady)).toBe('18:00:38');
});

test('what comes in the last second before the evening still goes out on that day', () => {
  const next = nextRound([urgent('2012-06-26 17:59:59')], OFFICER, null, at('2012-06-26 17:59:59'));
  expect(onTheWall(next ?? 0)).toBe('2012-06-26 17:59');
});
