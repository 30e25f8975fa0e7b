import { Option } from 'commander';
import type { Day } from '../../../domain/calendar/day.ts';
import type { Scenario, TimelineEntry } from '../../rehearsal/index.ts';
import type { Offer } from '../offer.ts';
import { aDay, asOf, common, type DatedOptions, examples } from '../options.ts';
import type { Terminal } from '../terminal.ts';

interface RehearseOptions extends DatedOptions {
  scenario: Scenario;
  until?: Day;
}

export const offerRehearse: Offer = (program, terminal) => {
  const command = program
    .command('rehearse')
    .summary('see every mail that a plan would send')
    .description(
      "Runs the plan's real workflows on a server whose clock skips, and shows every mail and event with its date.",
    )
    .argument('<plan>', 'a plan file, as "mandates plan" writes it')
    .addOption(
      new Option('--scenario <name>', 'how people behave: all act before each due date, after it, or never')
        .choices(['on-time', 'late', 'silent'])
        .default('on-time'),
    )
    .option('--until <date>', 'end there (default: 120 days after the last due date)', aDay)
    .addOption(asOf());
  common(command).action((file: string, options: RehearseOptions) => rehearse(file, options, terminal));
  examples(command, [
    ['rehearse plan.yaml', 'when all goes well'],
    ['rehearse plan.yaml --scenario silent', 'who is told when nobody acts'],
    ['rehearse plan.yaml --as-of 2011-12-19 --until 2012-03-01', 'the first weeks'],
  ]);
};

const rehearse = async (file: string, options: RehearseOptions, terminal: Terminal): Promise<void> => {
  const { rehearse: run } = await import('../../rehearsal/index.ts');
  const entries = run(file, {
    configDir: options.config,
    asOf: options.asOf ?? null,
    scenario: options.scenario,
    until: options.until ?? null,
    onProgress: (line: string) => terminal.tell(line),
  });
  if (options.json) for await (const entry of entries) terminal.printJson(entry);
  else await show(entries, terminal);
};

const show = async (entries: AsyncIterable<TimelineEntry>, terminal: Terminal): Promise<void> => {
  const { timelineLines } = await import('../views/timeline.ts');
  const { rehearsalSummary } = await import('../views/rehearsal-summary.ts');
  const seen: TimelineEntry[] = [];
  for await (const entry of entries) {
    terminal.print(timelineLines(entry, seen.at(-1) ?? null, terminal));
    seen.push(entry);
  }
  terminal.print(`\n${rehearsalSummary(seen, terminal)}`);
};
