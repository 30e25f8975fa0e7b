import { lookOf } from '../../../client/cli/views/look.ts';
import { table } from '../../../client/cli/views/table.ts';
import { wrapped } from '../../../client/cli/views/text.ts';

const NARROW = lookOf({}, {});
const long =
  'a text that needs more room than there is, and therefore has to be cut somewhere near the end of its line';

test('what is too wide is cut with …, and columns that must not be cut are whole', () => {
  const page = table(
    [{ id: 'A/RES/66/183/14(b)', words: long }],
    [
      { head: 'Id', cell: ({ id }) => id },
      { head: 'Words', cell: ({ words }) => words, atLeast: 10 },
    ],
    NARROW,
  );
  const [heads, line = ''] = page.split('\n');
  expect(heads).toBe('Id                  Words');
  expect(line).toHaveLength(80);
  expect(line.startsWith('A/RES/66/183/14(b)  a text that')).toBe(true);
  expect(line.endsWith('…')).toBe(true);
});

test('a narrow table takes only the room it needs', () => {
  expect(table([{ a: 'x' }], [{ head: 'A', cell: ({ a }) => a }], NARROW)).toBe('A\nx');
});

test('line breaks inside a cell do not break the row', () => {
  const page = table([{ a: 'one\n  two' }], [{ head: 'A', cell: ({ a }) => a }], NARROW);
  expect(page.split('\n')).toEqual(['A', 'one two']);
});

test('running text breaks at blanks, with its later lines indented', () => {
  expect(wrapped('one two three four', 12, 4)).toBe('one two\n    three\n    four');
});

test('a word longer than the width stands alone, whole', () => {
  expect(wrapped('see https://docs.example.org/draft now', 12)).toBe('see\nhttps://docs.example.org/draft\nnow');
});
