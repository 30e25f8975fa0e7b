/** `npm run bench`: measures, and prints a table, or a JSON object a line. */
import { Command, InvalidArgumentError } from 'commander';
import { lookOf } from '../client/cli/views/look.ts';
import { MEASURES } from './measures/index.ts';
import { FULL, type Row, SMALL } from './row.ts';
import { measured } from './run.ts';
import { tableOf } from './table.ts';

interface Options {
  json?: true;
  small?: true;
  only: string[];
}

const ALL = Object.keys(MEASURES);

const names = (value: string): string[] => {
  const chosen = value.split(',').map((name) => name.trim());
  const unknown = chosen.find((name) => !ALL.includes(name));
  if (unknown === undefined) return chosen;
  throw new InvalidArgumentError(`There is no "${unknown}"; there are ${ALL.join(', ')}.`);
};

const bench = async ({ json, small, only }: Options): Promise<void> => {
  const rows: Row[] = [];
  for await (const row of measured(only, small ? SMALL : FULL)) {
    rows.push(row);
    if (json) process.stdout.write(`${JSON.stringify(row)}\n`);
  }
  if (!json) process.stdout.write(`${tableOf(rows, lookOf(process.stdout, process.env))}\n`);
};

await new Command('bench')
  .description('Measures Mandates, against bare workflows on the same servers (docs/benchmarks.md says what and how).')
  .option('--only <names>', 'measure only these, as in start,wake', names, ALL)
  .option('--json', 'one JSON object a line')
  .option('--small', 'a few mandates, once: shows that everything runs, and tells nothing of speed')
  .exitOverride(({ exitCode }) => process.exit(exitCode === 0 ? 0 : 2))
  .action(bench)
  .parseAsync();
