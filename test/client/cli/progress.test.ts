import { progressOn } from '../../../client/cli/progress.ts';

/** Standard error by a clock that the test turns. */
const aTerminal = (isTTY: boolean) => {
  const clock = { time: 0 };
  const lines: string[] = [];
  const write = (line: string): void => void lines.push(line);
  const terminal = { now: () => clock.time, tell: write, status: isTTY ? write : undefined };
  return { clock, lines, progress: progressOn(terminal) };
};

test('nothing is said of what is done within a second', () => {
  const { lines, progress } = aTerminal(false);
  progress.say('Starting');
  progress.end();
  expect(lines).toEqual([]);
});

test('in a log, long work is told seldom', () => {
  const { clock, lines, progress } = aTerminal(false);
  for (clock.time = 0; clock.time <= 12_000; clock.time += 100) progress.say(`At ${clock.time}`);
  progress.end();
  expect(lines).toEqual(['At 1000…', 'At 6000…', 'At 11000…']);
});

test('on a terminal each line replaces the one before, and the last is taken back', () => {
  const { clock, lines, progress } = aTerminal(true);
  clock.time = 2_000;
  progress.say('It is Mon 19 Dec 2011');
  progress.say('It is Tue 20 Dec 2011');
  progress.end();
  expect(lines).toEqual(['It is Mon 19 Dec 2011…', 'It is Tue 20 Dec 2011…', '']);
});
