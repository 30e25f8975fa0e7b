import {
  backOn,
  deputisedBy,
  type Directory,
  keepingSettings,
  maySetFor,
  type Person,
  withAbsence,
} from '../../../domain/directory/index.ts';

const CHIEF: Person = { id: 'chief', name: 'Lucía Ferrer', email: 'lucia@example.org', station: 'New York' };
const people = ['head', 'officer', 'aide', 'coordinator', 'stranger'].map((id) => ({ ...CHIEF, id }));
const office = (id: string, roles: Record<string, string[]>) => ({ id, name: id, station: 'New York', roles });

const DIRECTORY: Directory = {
  people: [CHIEF, ...people],
  offices: [
    office('drugs', { chief: ['chief'], assistant: ['aide'], coordinator: ['coordinator'] }),
    office('other', { chief: ['stranger'] }),
  ],
  ...{ actsFor: [], defaultOffice: 'drugs', fallback: 'coordinator' },
};

test('an absence is set by the person, an assistant of their office, or a coordinator', () => {
  expect(['chief', 'aide', 'coordinator'].map((by) => maySetFor(DIRECTORY, by, 'chief'))).toEqual([true, true, true]);
  expect(['head', 'stranger'].map((by) => maySetFor(DIRECTORY, by, 'chief'))).toEqual([false, false]);
  expect(maySetFor(DIRECTORY, 'aide', 'stranger')).toBe(false);
});

test('a new absence takes the place of those that it touches, and leaves the others', () => {
  const march = { from: '2012-03-05', to: '2012-03-09', deputy: 'head' };
  const july = { from: '2012-07-02', to: '2012-07-13', deputy: 'head' };
  const longer = { from: '2012-07-10', to: '2012-07-20', deputy: 'officer' };
  const away = [july, march, longer].reduce(withAbsence, CHIEF);
  expect(away.absences).toEqual([march, longer]);
});

test('who is back earlier is there from that day on; an absence that has not begun is gone, a later one stays', () => {
  const away = [
    { from: '2012-07-02', to: '2012-07-13' },
    { from: '2012-08-01', to: '2012-08-03' },
  ].reduce(withAbsence, CHIEF);
  expect(backOn(away, '2012-07-09', '2012-07-08').absences).toEqual([
    { from: '2012-07-02', to: '2012-07-08' },
    { from: '2012-08-01', to: '2012-08-03' },
  ]);
  expect(backOn(away, '2012-07-02', '2012-07-01').absences).toEqual([{ from: '2012-08-01', to: '2012-08-03' }]);
});

test('a deputy acts for those who are away on that day, and for nobody else', () => {
  const chief = withAbsence(CHIEF, { from: '2012-07-02', to: '2012-07-13', deputy: 'head' });
  const directory = { ...DIRECTORY, people: [chief, ...people] };
  expect(deputisedBy(directory, 'head', ['chief', 'officer'], '2012-07-05')).toEqual(['chief']);
  expect(deputisedBy(directory, 'head', ['chief', 'officer'], '2012-07-20')).toEqual([]);
  expect(deputisedBy(directory, 'officer', ['chief'], '2012-07-05')).toEqual([]);
});

test('a new directory file keeps what people have set for themselves, unless it says otherwise', () => {
  const set = { ...CHIEF, deputy: 'head', mail: { hour: 14 }, absences: [{ from: '2012-07-02', to: '2012-07-13' }] };
  const before = { ...DIRECTORY, people: [set, ...people] };
  const moved = { ...CHIEF, station: 'Vienna' };
  expect(keepingSettings(before, { ...DIRECTORY, people: [moved] }).people).toEqual([{ ...set, station: 'Vienna' }]);
  const said = { ...CHIEF, mail: { hour: 10 }, absences: [] };
  expect(keepingSettings(before, { ...DIRECTORY, people: [said] }).people).toEqual([{ ...said, deputy: 'head' }]);
});
