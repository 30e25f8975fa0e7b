import type { ProposedPlan } from '../../../domain/plan/plan.ts';
import type { Offer } from '../offer.ts';
import { asOf, common, type DatedOptions, examples } from '../options.ts';
import { during } from '../progress.ts';
import type { Terminal } from '../terminal.ts';

interface PlanOptions extends DatedOptions {
  output?: string;
}

export const offerPlan: Offer = (program, terminal) => {
  const command = program
    .command('plan')
    .summary('write a follow-up plan of a resolution, to edit')
    .description(
      'Writes a follow-up plan (YAML): one entry a request, with its dates, people and procedure. Nothing is started.',
    )
    .argument('<file>', 'a resolution (.txt, .docx, .pdf, .html)')
    .option('-o, --output <plan>', 'file to write (default: standard output)')
    .addOption(asOf());
  common(command).action(async (file: string, options: PlanOptions) => {
    const { planFor } = await import('../../planning.ts');
    const { yaml, plan } = await during(terminal, `Planning ${file}`, () =>
      planFor(file, { configDir: options.config, asOf: options.asOf ?? null }),
    );
    if (options.output) await save(options.output, yaml, plan, terminal);
    if (options.json) terminal.printJson(plan);
    else if (!options.output) terminal.print(yaml.trimEnd());
  });
  examples(command, [
    ['plan examples/A_RES_66_183.txt -o plan.yaml', 'write the plan to edit'],
    ['plan resolution.txt --as-of 2011-12-19 | less', 'look at it as of that day'],
  ]);
};

/** The written plan belongs to its coordinator: an older one of that name is kept beside it. */
const save = async (file: string, yaml: string, plan: ProposedPlan, terminal: Terminal): Promise<void> => {
  const { writeKeeping } = await import('../keeping.ts');
  const kept = await writeKeeping(file, yaml);
  const followed = plan.entries.filter(({ follow }) => follow).length;
  terminal.tell(`Wrote ${file}: ${plan.entries.length} requests, ${followed} proposed to be followed.`);
  if (kept) terminal.tell(`What stood there before is in ${kept}.`);
  terminal.tell(`Edit it, then: npx mandates start ${file}`);
};
