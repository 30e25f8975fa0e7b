import { statSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { Option } from 'commander';
import type { Day } from '../../../domain/calendar/day.ts';
import type { Change, Rehearsal } from '../../rehearsal/index.ts';
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
  against?: string;
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
    .addOption(
      new Option(
        '--against <other>',
        'show only what another plan changes, or a folder with other procedures, and for whom',
      ).conflicts('html'),
    )
    .addOption(asOf());
  common(command).action((file: string, options: RehearseOptions) => rehearse(file, options, terminal));
  examples(command, [
    ['rehearse plan.yaml', 'when all goes well'],
    ['rehearse plan.yaml --scenario silent --html silent.html', 'who is told when nobody acts, as a page'],
    ['rehearse plan.yaml --scenario examples/scenario.yaml', 'when people do what that file says'],
    ['rehearse plan.yaml --against edited.yaml', 'what the edited plan changes, and for whom'],
    ['rehearse plan.yaml --as-of 2011-12-19 --until 2012-03-01', 'the first weeks'],
  ]);
};

const rehearse = async (file: string, options: RehearseOptions, terminal: Terminal): Promise<void> => {
  const rehearsal = await import('../../rehearsal/index.ts');
  const progress = progressOn(terminal);
  const live = (plan: string, configDir: string | undefined): Promise<Rehearsal> =>
    rehearsal.rehearse(plan, {
      ...{ configDir, dataDir: options.dataDir, onProgress: progress.say },
      ...{ asOf: options.asOf ?? null, until: options.until ?? null },
      scenario: rehearsal.scenarioCalled(options.scenario),
    });
  try {
    const told = await live(file, options.config);
    const { against } = options;
    const other = against && (isFolder(against) ? await live(file, against) : await live(against, options.config));
    progress.end();
    if (other) await showChanges(rehearsal.comparison(told, other), options, terminal);
    else await show(told, options, terminal);
  } finally {
    progress.end();
  }
};

const isFolder = (path: string): boolean => statSync(path, { throwIfNoEntry: false })?.isDirectory() ?? false;

const showChanges = async (changes: Change[], { json }: RehearseOptions, terminal: Terminal): Promise<void> => {
  const { comparisonPage } = await import('../views/comparison.ts');
  if (json) changes.forEach((change) => terminal.printJson(change));
  else terminal.print(comparisonPage(changes, terminal));
};

const show = async (told: Rehearsal, { json, html }: RehearseOptions, terminal: Terminal): Promise<void> => {
  if (html) await writePage(told, html, terminal);
  if (json) for (const entry of told.entries) terminal.printJson(entry);
  else terminal.print(html ? await summaryOf(told, terminal) : await timelineOf(told, terminal));
};

const writePage = async (told: Rehearsal, file: string, terminal: Terminal): Promise<void> => {
  const { pageOf } = await import('../../rehearsal/page/index.ts');
  await writeFile(file, await pageOf(told));
  terminal.tell(`Wrote ${file}: open it in a browser.`);
};

const summaryOf = async ({ entries }: Rehearsal, look: Look): Promise<string> => {
  const { rehearsalSummary } = await import('../views/rehearsal-summary.ts');
  return rehearsalSummary(entries, look);
};

const timelineOf = async (told: Rehearsal, look: Look): Promise<string> => {
  const { timelineLines } = await import('../views/timeline.ts');
  const { entries } = told;
  const lines = entries.map((entry, index) => timelineLines(entry, entries[index - 1] ?? null, look));
  return [...lines, '', await summaryOf(told, look)].join('\n');
};
