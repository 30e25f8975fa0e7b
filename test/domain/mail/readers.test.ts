import type { Directory, Person } from '../../../domain/directory/index.ts';
import { barredFrom, readersOf, whyNotThemselves } from '../../../domain/mail/index.ts';
import { aMandate } from '../mandate/a-mandate.ts';
import { inClearance, Life } from '../mandate/life.ts';

const JULY = { from: '2012-07-02', to: '2012-07-13' };

const directoryOf = (people: Record<string, Partial<Person>>): Directory => ({
  people: Object.entries(people).map(([id, said]) => ({
    ...{ id, name: id, email: `${id}@example.org`, station: 'New York' },
    ...said,
  })),
  ...{ offices: [], actsFor: [], defaultOffice: 'office', fallback: 'coordinator' },
});

const readers = (people: Record<string, Partial<Person>>, day = '2012-07-05'): string[] =>
  readersOf(directoryOf({ coordinator: {}, ...people }), 'chief', day);

test('who is there reads their own mail; the standing deputy and the fallback come after', () => {
  expect(readers({ chief: { deputy: 'head' }, head: {} })).toEqual(['chief', 'head', 'coordinator']);
});

test.each([
  ['the day before', '2012-07-01', 'chief'],
  ['on the first day', '2012-07-02', 'head'],
  ['on the last day', '2012-07-13', 'head'],
  ['the day after', '2012-07-14', 'chief'],
])('the deputy reads it during an absence: %s', (_when, day, expected) => {
  expect(readers({ chief: { absences: [{ ...JULY, deputy: 'head' }] }, head: {} }, day)[0]).toBe(expected);
});

test('an absence that names nobody falls to the standing deputy', () => {
  expect(readers({ chief: { deputy: 'head', absences: [JULY] }, head: {} })[0]).toBe('head');
});

test('where the deputy is away too, the deputy’s deputy reads it', () => {
  const people = {
    chief: { absences: [{ ...JULY, deputy: 'head' }] },
    head: { absences: [{ ...JULY, deputy: 'officer' }] },
    officer: {},
  };
  expect(readers(people)).toEqual(['officer', 'coordinator']);
});

test('deputies in a ring, or one who is gone, leave it to the fallback', () => {
  const ring = {
    chief: { absences: [{ ...JULY, deputy: 'head' }] },
    head: { absences: [{ ...JULY, deputy: 'chief' }] },
  };
  expect(readers(ring)).toEqual(['coordinator']);
  expect(readers({ chief: { absences: [{ ...JULY, deputy: 'nobody' }] } })).toEqual(['coordinator']);
  expect(readers({})).toEqual(['coordinator']);
});

test('a fallback who is away, with nobody in their place, reads it all the same: it may not be lost', () => {
  expect(readers({ coordinator: { absences: [JULY] } })).toEqual(['coordinator']);
});

test('why somebody else reads it is known', () => {
  const directory = directoryOf({ coordinator: {}, chief: { absences: [JULY] } });
  expect(whyNotThemselves(directory, 'chief', '2012-07-05')).toBe('away');
  expect(whyNotThemselves(directory, 'chief', '2012-07-20')).toBe('refused');
  expect(whyNotThemselves(directory, 'officer', '2012-07-05')).toBe('gone');
});

test('who drafted what is to be cleared is no deputy for its clearance', () => {
  const { mandate, events, notices } = inClearance(new Life(aMandate()));
  const approval = notices.findLast(({ kind }) => kind === 'approval');
  const assignment = notices.find(({ kind }) => kind === 'assignment');
  if (!approval || !assignment) throw new Error('the life went otherwise');
  expect(barredFrom(approval, { input: mandate.input, events })).toEqual(['officer']);
  expect(barredFrom(assignment, { input: mandate.input, events })).toEqual([]);
});
