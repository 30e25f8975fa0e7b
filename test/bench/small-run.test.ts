/** The bench in small: it measures nothing of worth here, but every row comes out as scripts read it. */
import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { beforeAll, describe, expect, test } from '@jest/globals';
import { flawsIn } from '../client/cli/schemas.ts';

interface Line {
  name: string;
  value: number;
  baseline: number | null;
  ratio: number | null;
}

const run = promisify(execFile);
const bench = async (...words: string[]): Promise<string> =>
  (await run(process.execPath, ['scripts/bench.mjs', ...words])).stdout;

describe('a small run of the bench', () => {
  let lines: Line[];

  beforeAll(async () => {
    const printed = await bench('--small', '--json');
    lines = printed
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line) as Line);
  }, 300_000);

  test('prints a line for everything that is measured, and nothing else', () => {
    expect(lines.map(({ name }) => name)).toEqual([
      ...['start', 'open', 'wake'],
      ...['history', 'history-events', 'history-bytes'],
      ...['memory', 'rehearse', 'read', 'bundle'],
    ]);
  });

  test('prints each line as its schema says', () => {
    expect(lines.flatMap((line) => flawsIn('bench', line))).toEqual([]);
  });

  test('compares rates, memory and bundle with bare workflows', () => {
    const compared = lines.filter(({ baseline }) => baseline !== null);
    expect(compared.map(({ name }) => name)).toEqual(['start', 'open', 'wake', 'memory', 'bundle']);
    for (const { ratio, baseline, value } of compared) expect(ratio).toBeCloseTo(value / (baseline ?? NaN), 1);
  });

  test('finds that an act of a report costs the history of Temporal no more than 14 events', () => {
    expect(lines.find(({ name }) => name === 'history')?.value).toBeLessThanOrEqual(14);
  });
});

describe('the bench as a person sees it', () => {
  test('prints a table of what was asked for', async () => {
    const printed = await bench('--small', '--only', 'read,bundle');
    expect(printed).toMatch(/^What +Value +Bare +Ratio/);
    expect(printed).toMatch(/^read +[\d.]+ ms/m);
    expect(printed).toMatch(/^bundle +\d+ kB/m);
    expect(printed).not.toMatch(/wake/);
  }, 60_000);

  test('says what can be measured when something else is asked for', async () => {
    await expect(bench('--only', 'speed')).rejects.toMatchObject({
      code: 2,
      stderr: expect.stringContaining('There is no "speed"; there are start, open, wake') as unknown,
    });
  });
});
