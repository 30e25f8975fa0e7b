import { briefOf, type Followed, nextBrief } from '../../../domain/brief/index.ts';
import { instantAt, momentOn } from '../../../domain/calendar/day.ts';
import { snapshotOf } from '../../../domain/mandate/index.ts';
import { aMandate, NEW_YORK, VIENNA } from '../mandate/a-mandate.ts';
import { inDraft, Life } from '../mandate/life.ts';

const followed = (life: Life, more: Partial<Followed> = {}): Followed => ({
  snapshot: snapshotOf(life.mandate),
  ...{ openedOn: '2011-12-19', isHeardOf: true, closedOn: null },
  ...more,
});

const at = (day: string): number => momentOn(day, 8, 'America/New_York');

const partsOn = (day: string, ...each: Followed[]): string[] =>
  briefOf(each, { since: '2012-06-25', now: at(day) }, 12).map(({ name, count }) => `${name} ${count}`);

const inDraftUntil = (day: string, id = 'A/RES/66/183/37') => inDraft(new Life(aMandate({ id }))).passTo(day);

test('what is late comes first, and before it what nobody is reminded of any more', () => {
  const late = inDraftUntil('2012-06-28');
  const unheard = inDraftUntil('2012-08-01', 'A/RES/66/183/38');
  expect(unheard.mandate.closed).toBeNull();
  expect(partsOn('2012-08-01', followed(late), followed(unheard))).toEqual(['unheard 1', 'late 1']);
});

test('what is due within two weeks is told, what is due later is not', () => {
  const life = inDraftUntil('2012-06-01');
  expect(partsOn('2012-06-11', followed(life))).toEqual([]);
  expect(partsOn('2012-06-12', followed(life))).toEqual(['due 1']);
});

test('what is open for a week without a word is told, until its holder says one', () => {
  const life = new Life(aMandate({ due: null, dates: {} }));
  inDraft(life);
  const silent = { openedOn: '2011-12-19', isHeardOf: false };
  expect(partsOn('2011-12-25', followed(life, silent))).toEqual([]);
  expect(partsOn('2011-12-26', followed(life, silent))).toEqual(['silent 1']);
  expect(partsOn('2011-12-26', followed(life, { ...silent, isHeardOf: true }))).toEqual([]);
});

test('what closed since the last brief is told once', () => {
  const life = inDraftUntil('2012-06-26');
  life.does('coordinator', 'withdraw', { note: 'a duplicate' });
  expect(partsOn('2012-07-02', followed(life, { closedOn: '2012-06-26' }))).toEqual(['closed 1']);
  expect(partsOn('2012-07-02', followed(life, { closedOn: '2012-06-24' }))).toEqual([]);
});

test('a thousand late mandates are one screen: the first twelve by their days, the rest counted', () => {
  const one = followed(inDraftUntil('2012-06-28'));
  const each = Array.from({ length: 1000 }, (_, index) => ({
    ...one,
    snapshot: { ...one.snapshot, id: `A/RES/66/183/${index}` },
  }));
  const [late] = briefOf(each, { since: '2012-06-25', now: at('2012-06-28') }, 12);
  expect(late?.count).toBe(1000);
  expect(late?.shown.map(({ snapshot }) => snapshot.id.split('/').at(-1))).toEqual(
    Array.from({ length: 12 }, (_, index) => String(index)),
  );
});

test.each([
  ['on Monday at eight', '2012-06-07', NEW_YORK, '2012-06-11T08:00:00-04:00'],
  ['on Tuesday, where Monday is a holiday', '2012-05-24', NEW_YORK, '2012-05-29T08:00:00-04:00'],
  ['by the hours of the duty station', '2012-06-07', VIENNA, '2012-06-11T08:00:00+02:00'],
])('a brief goes out %s', (_when, day, station, moment) => {
  const after = momentOn(day, 12, station.zone);
  expect(instantAt(nextBrief(after, station), station.zone)).toBe(moment);
  expect(nextBrief(nextBrief(after, station), station)).toBeGreaterThan(nextBrief(after, station));
});
