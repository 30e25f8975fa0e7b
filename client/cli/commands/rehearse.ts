import { Option } from 'commander';
import type { Day } from '../../../domain/calendar/day.ts';
import type { Scenario, TimelineEntry } from '../../rehearsal/index.ts';
import type { Offer } from '../offer.ts';
import { aDay, asOf, common, type DatedOptions, examples } from '../options.ts';
import { type Progress, progressOn } from '../progress.ts';
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
  const rehearsal = await import('../../rehearsal/index.ts');
  const progress = progressOn(terminal);
  const entries = rehearsal.rehearse(file, {
    configDir: options.config,
    dataDir: options.dataDir,
    asOf: options.asOf ?? null,
    scenario: options.scenario,
    until: options.until ?? null,
    onProgress: progress.say,
  });
  try {
    await (options.json ? printLines(entries, progress, terminal) : printTimeline(entries, progress, terminal));
  } finally {
    progress.end();
  }
};

type Entries = AsyncIterable<TimelineEntry>;

const printLines = async (entries: Entries, progress: Progress, terminal: Terminal): Promise<void> => {
  for await (const entry of entries) {
    progress.end();
    terminal.printJson(entry);
  }
};

const printTimeline = async (entries: Entries, progress: Progress, terminal: Terminal): Promise<void> => {
  const { timelineLines } = await import('../views/timeline.ts');
  const { rehearsalSummary } = await import('../views/rehearsal-summary.ts');
  const seen: TimelineEntry[] = [];
  for await (const entry of entries) {
    progress.end();
    terminal.print(timelineLines(entry, seen.at(-1) ?? null, terminal));
    seen.push(entry);
  }
  terminal.print(`\n${rehearsalSummary(seen, terminal)}`);
};
