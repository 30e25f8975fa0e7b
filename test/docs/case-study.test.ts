import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';

const page = readFileSync('docs/case-study.md', 'utf8').replace(/ +/g, ' ');
const rowsOf = (symbol: string): string[] => {
  const lines = page.split('\n');
  const at = lines.findIndex((line) => line.startsWith(`| ${symbol} `));
  const next = lines[at + 1] ?? '';
  return [lines[at] ?? '', ...(next.startsWith('| |') ? [next] : [])];
};

test('the case study is what its facts, the calendar and the procedure give', () => {
  execFileSync(process.execPath, ['scripts/case-study.mjs', '--check'], { stdio: 'pipe' });
});

test('paragraph 37 of 66/183 is planned from the opening, and three weeks later from the day of its item', () => {
  expect(rowsOf('66/183')).toEqual([
    '| 66/183 ¶ 37 international drug control (C) | 67th session (C) | A/67/157 (M) | 2012-07-10 | 2012-08-07 | 2012-09-18, opening | middle or end of July 2012 (K) |',
    '| | | | 2012-08-01 | 2012-08-29 | 2012-10-10, item (C) | middle or end of July 2012 (K) |',
  ]);
});

test('a report that came after the planned issue is called late', () => {
  expect(rowsOf('66/6')[0]).toMatch(/\| 2012-08-07 \| 2012-09-18, opening \| 2012-08-16 \(C\) \| 9 days late \|$/);
});
