import { readFileSync } from 'node:fs';
import { COLUMNS, STAGE_COLUMNS } from '../../../client/importing/columns.ts';

/** First and second cell of each row of the page's tables. */
const documented = readFileSync('docs/import.md', 'utf8')
  .split('\n')
  .filter((line) => line.startsWith('| `'))
  .map((line) =>
    line
      .split('|')
      .slice(1, 3)
      .map((cell) => cell.trim()),
  );

test('the page on importing lists every column, in the words of the program', () => {
  expect(documented).toEqual([
    ...COLUMNS.map(({ name, what }) => [`\`${name}\``, what]),
    ...STAGE_COLUMNS.map(({ name, what }) => [`\`<stage> ${name}\``, what]),
  ]);
});
