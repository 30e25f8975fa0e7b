import { existsSync } from 'node:fs';
import { CommandFailed } from '../exit.ts';
import type { Import, Mandates } from '../../index.ts';
import { withMandates } from '../connection.ts';
import type { Offer } from '../offer.ts';
import { asOf, common, type DatedOptions, examples } from '../options.ts';
import { during } from '../progress.ts';
import type { Terminal } from '../terminal.ts';
import { counted } from '../views/text.ts';

interface ImportOptions extends DatedOptions {
  dryRun?: true;
  template?: true;
  by: string;
}

export const offerImport: Offer = (program, terminal) => {
  const command = program
    .command('import')
    .summary('take over what is followed in a spreadsheet')
    .description(
      'Takes mandates that are under way, a line each, with what was done of them and when. All lines are right, or none starts. To run it again changes nothing.',
    )
    .argument('<file>', 'a spreadsheet that ends in .csv or .xlsx')
    .option('--dry-run', 'only show what becomes of each line')
    .option('--template', 'write an empty file with all columns, to fill in')
    .option('--by <person>', 'who takes them over, an id of the directory', 'coordinator')
    .addOption(asOf());
  common(command).action(async (file: string, options: ImportOptions) => {
    if (options.template) return writeNew(file, options, terminal);
    await withMandates(options, (mandates) => takeOver(file, mandates, options, terminal));
  });
  examples(command, [
    ['import tracking.xlsx --template', 'a file to fill in'],
    ['import tracking.xlsx --dry-run', 'what would become of each line'],
    ['import tracking.xlsx', 'start them'],
  ]);
};

const writeNew = async (file: string, { config }: ImportOptions, terminal: Terminal): Promise<void> => {
  const { writeTemplate } = await import('../../importing/index.ts');
  if (existsSync(file)) throw new CommandFailed(`${file} is there already: give the name of a new file`);
  await writeTemplate(file, config);
  terminal.print(`Wrote ${file}. Fill it in, then: npx mandates import ${file} --dry-run`);
};

const takeOver = async (
  file: string,
  mandates: Mandates,
  options: ImportOptions,
  terminal: Terminal,
): Promise<void> => {
  const read = await during(terminal, 'Checking the lines', () => mandates.readImport(file, options.by));
  await show(file, read, options, terminal);
  const wrong = read.fates.filter(({ fate }) => fate === 'wrong').length;
  if (wrong) throw new CommandFailed(`${file}: ${counted(wrong, 'line')} to correct; nothing was started`);
  if (options.dryRun) return;
  const { started, unrecorded } = await during(terminal, 'Starting', () => mandates.startImport(read));
  if (options.json) return terminal.printJson({ started, unrecorded });
  terminal.print(`\nStarted ${counted(started.length, 'mandate')}. See how they stand with: npx mandates list`);
  if (unrecorded.length) terminal.print(`Not on record yet: ${unrecorded.join('  ')}; "npx mandates doctor" says why.`);
};

const show = async (file: string, { fates }: Import, { json }: ImportOptions, terminal: Terminal): Promise<void> => {
  if (json) return fates.forEach((fate) => terminal.printJson(fate));
  const { fatesPage } = await import('../views/import.ts');
  terminal.print(fatesPage(file, fates, terminal));
};
