import { readFileSync } from 'node:fs';
import { notNow } from '../../../activities/sending.ts';
import { exitCodeOf, WORDED } from '../../../client/cli/exit.ts';
import { ServerUnreachable } from '../../../client/failures.ts';
import { RegistryUnreachable } from '../../../registry/index.ts';

const PAGE = readFileSync('docs/failures.md', 'utf8');

/** The cells of the rows whose first cell is a name in code. */
const ROWS = PAGE.split('\n')
  .map((line) => line.split('|').map((cell) => cell.trim()))
  .filter(([, name]) => /^`\w+`$/.test(name ?? ''))
  .map(([, name = '', ...cells]) => [name.slice(1, -1), ...cells]);

const DEFERRED = { verdict: 'deferred', answer: '', mayHaveArrived: false } as const;

const thrown = (name: string): Error => {
  if (name === 'ServerUnreachable') return new ServerUnreachable('silent');
  if (name === 'RegistryUnreachable') return new RegistryUnreachable('here', new Error('silent'));
  return Object.assign(new Error('no'), { name });
};

test.each(WORDED)('the page on failures has %s, with the exit code that the program ends with', (name) => {
  const [row, ...others] = ROWS.filter(([named]) => named === name);
  expect(others).toEqual([]);
  expect(row?.[1]).toBe(String(exitCodeOf(thrown(name))));
  expect(row?.slice(2, 4).every((words) => words.length > 10)).toBe(true);
});

test('the page names no error that is gone', () => {
  const onActivities = [true, false].map((isOurFault) => notNow({ ...DEFERRED, isOurFault }).type);
  expect(ROWS.map(([name]) => name).sort()).toEqual([...WORDED, ...onActivities].sort());
});
