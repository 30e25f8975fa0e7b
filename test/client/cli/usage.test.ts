import { mandates } from './run-cli.ts';

const ID = 'A/RES/66/183/37';

const WRONG: [words: string, says: RegExp][] = [
  ['frobnicate', /unknown command 'frobnicate'/],
  ['read', /missing required argument 'file'/],
  ['plan', /missing required argument 'file'/],
  ['plan a.txt b.txt', /too many arguments/],
  ['plan a.txt --as-of tomorrow', /--as-of <date>.*Expected a day like 2012-09-18/],
  ['plan a.txt --as-of 2012-02-30', /Expected a day like 2012-09-18/],
  ['start', /missing required argument 'plan'/],
  ['start plan.yaml --allow-late', /unknown option '--allow-late'/],
  ['list --state asleep', /Allowed choices are open, suspended, closed/],
  ['list --health fine', /Allowed choices are on-track, due-soon, overdue/],
  ['list --due-before soon', /Expected a day like 2012-09-18/],
  ['show', /missing required argument 'id'/],
  [`do ${ID} complete`, /required option '--by <person>' not specified/],
  [`do ${ID} finish --by officer`, /the last word says what to do, one of complete, approve.*found "finish"/],
  [`do ${ID} replan --by officer`, /found "replan"/],
  ['do complete --by officer', /which mandate to complete\? Give its id before/],
  [`do ${ID} reassign --by chief`, /reassign needs --to/],
  [`do ${ID} reschedule --by coordinator --note x`, /reschedule needs --due/],
  [`do ${ID} approve --by chief --evidence A/67/157`, /approve takes no --evidence; it belongs to complete/],
  [`do ${ID} complete --by officer --on yesterday`, /Expected a day like 2012-09-18/],
  ['rehearse plan.yaml --scenario lazy', /Allowed choices are on-time, late, silent/],
  ['rehearse plan.yaml --until never', /Expected a day like 2012-09-18/],
  ['directory apply', /missing required argument 'file'/],
  ['mail open', /unknown command 'open'/],
];

test.each(WRONG)('"mandates %s" is wrong usage, told in one line', async (words, says) => {
  const { code, out, err } = await mandates(words.split(' '));
  expect(code).toBe(2);
  expect(out).toBe('');
  expect(err).toMatch(says);
  expect(err.trim().split('\n')).toHaveLength(1);
  expect(err).toMatch(/^mandates( \w+)*: /);
});

test('without a command it shows its help on standard error, as wrong usage', async () => {
  const { code, out, err } = await mandates([]);
  expect(code).toBe(2);
  expect(out).toBe('');
  expect(err).toContain('From a resolution to mail:');
});

const COMMANDS = [
  ...['up', 'read', 'plan', 'start', 'list', 'show', 'do', 'replan', 'rehearse', 'doctor'],
  ...['series list', 'series show', 'series change', 'series end'],
  ...['directory show', 'directory apply', 'mail hold', 'mail release', 'mail list', 'mail preview'],
];

test.each(COMMANDS)('"mandates %s --help" shows examples within 80 columns, and is done', async (command) => {
  const { code, out, err } = await mandates([...command.split(' '), '--help']);
  expect(code).toBe(0);
  expect(err).toBe('');
  expect(out).toContain(`$ mandates ${command}`);
  for (const line of out.split('\n')) expect(line.length).toBeLessThanOrEqual(80);
});

test('the help of the program names every command', async () => {
  const { out } = await mandates(['--help']);
  for (const command of COMMANDS) expect(out).toMatch(new RegExp(`^  ${command.split(' ')[0]} `, 'm'));
});
