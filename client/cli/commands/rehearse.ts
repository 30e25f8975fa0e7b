import type { Day } from '../../../domain/calendar/day.ts';
import type { Rehearsal, TimelineEntry } from '../../rehearsal/index.ts';
import { aScenario } from '../a-scenario.ts';
import type { Offer } from '../offer.ts';
import { aDay, asOf, common, type DatedOptions, examples } from '../options.ts';
import { progressOn } from '../progress.ts';
import type { Terminal } from '../terminal.ts';
import type { Look } from '../views/look.ts';

interface RehearseOptions extends DatedOptions {
  scenario: string;
  until?: Day;
  html?: string;
}

export const offerRehearse: Offer = (program, terminal) => {
  const command = program
    .command('rehearse')
    .summary('see every mail that a plan would send')
    .description(
      "Runs the plan's real workflows on a server whose clock skips, and shows every mail and event with its date.",
    )
    .argument('<plan>', 'a plan file, as "mandates plan" writes it')
    .option(
      '--scenario <name>',
      'how people behave: on-time, late, silent, or a YAML file that says who does what when',
      aScenario,
      'on-time',
    )
    .option('--until <date>', 'end there (default: 120 days after the last due date)', aDay)
    .option('--html <file>', 'write a page with the timeline as a picture, and every mail as it looks')
    .addOption(asOf());
  common(command).action((file: string, options: RehearseOptions) => rehearse(file, options, terminal));
  examples(command, [
    ['rehearse plan.yaml', 'when all goes well'],
    ['rehearse plan.yaml --scenario silent --html silent.html', 'who is told when nobody acts, as a page'],
    ['rehearse plan.yaml --scenario examples/scenario.yaml', 'when people do what that file says'],
    ['rehearse plan.yaml --as-of 2011-12-19 --until 2012-03-01', 'the first weeks'],
  ]);
};

const rehearse = async (file: string, options: RehearseOptions, terminal: Terminal): Promise<void> => {
  const rehearsal = await import('../../rehearsal/index.ts');
  const progress = progressOn(terminal);
  try {
    const told = await rehearsal.rehearse(file, {
      configDir: options.config,
      dataDir: options.dataDir,
      asOf: options.asOf ?? null,
      scenario: rehearsal.scenarioCalled(options.scenario),
      until: options.until ?? null,
      onProgress: progress.say,
    });
    progress.end();
    await show(told, options, terminal);
  } finally {
    progress.end();
  }
};

const show = async (told: Rehearsal, { json }: RehearseOptions, terminal: Terminal): Promise<void> => {
  if (json) for (const entry of told.entries) terminal.printJson(entry);
  else terminal.print(await pageOf(told.entries, terminal));
};

const pageOf = async (entries: readonly TimelineEntry[], look: Look): Promise<string> => {
  const { timelineLines } = await import('../views/timeline.ts');
  const { rehearsalSummary } = await import('../views/rehearsal-summary.ts');
  const lines = entries.map((entry, index) => timelineLines(entry, entries[index - 1] ?? null, look));
  return [...lines, '', rehearsalSummary(entries, look)].join('\n');
};
