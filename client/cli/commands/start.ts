import type { Mandates } from '../../index.ts';
import type { Plan } from '../../../domain/plan/plan.ts';
import type { Offer } from '../offer.ts';
import { asOf, common, type DatedOptions, examples } from '../options.ts';
import { during } from '../progress.ts';
import { withMandates } from '../connection.ts';
import type { Terminal } from '../terminal.ts';

interface StartOptions extends DatedOptions {
  allowPast?: true;
  by: string;
}

export const offerStart: Offer = (program, terminal) => {
  const command = program
    .command('start')
    .summary('follow what a plan says')
    .description(
      'Checks the plan, says what it means, and starts what is not there yet. To run it again changes nothing.',
    )
    .argument('<plan>', 'a plan file, as "mandates plan" writes it')
    .option('--allow-past', 'start also what was due before today')
    .option('--by <person>', 'who starts it, an id of the directory', 'coordinator')
    .addOption(asOf());
  common(command).action(async (file: string, options: StartOptions) => {
    const { readPlan } = await import('../../../config/plan/read.ts');
    const plan = readPlan(file);
    await withMandates(options, (mandates) => start(plan, mandates, options, terminal));
  });
  examples(command, [
    ['start plan.yaml', 'start it'],
    ['start plan.yaml --allow-past', 'although dates have passed'],
  ]);
};

const start = async (plan: Plan, mandates: Mandates, options: StartOptions, terminal: Terminal): Promise<void> => {
  const { prospectPage, startPage } = await import('../views/start.ts');
  const prospect = await during(terminal, 'Checking the plan', () => mandates.prospect(plan));
  if (!options.json) terminal.print(prospectPage(plan, prospect, terminal));
  const report = await during(terminal, 'Starting', () =>
    mandates.start(plan, { by: options.by, allowPast: options.allowPast ?? false }),
  );
  const { rememberChoices } = await import('../../choices.ts');
  rememberChoices(plan, options.dataDir, options.config);
  if (options.json) terminal.printJson({ resolution: plan.resolution, prospect, ...report });
  else terminal.print(startPage(report, terminal));
};
