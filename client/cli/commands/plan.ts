import type { Merge } from '../../../domain/plan/merge.ts';
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
      planFor(file, { configDir: options.config, asOf: options.asOf ?? null, dataDir: options.dataDir }),
    );
    const merge = options.output ? await save(options.output, yaml, plan, options, terminal) : null;
    if (options.json) terminal.printJson({ ...plan, merge });
    else if (!options.output) terminal.print(yaml.trimEnd());
  });
  examples(command, [
    ['plan examples/A_RES_66_183.txt -o plan.yaml', 'write the plan to edit'],
    ['plan resolution.txt --as-of 2011-12-19 | less', 'look at it as of that day'],
  ]);
};

/** The written plan belongs to its coordinator: what was edited in it stays, and a file of anything else is kept beside it. */
const save = async (
  file: string,
  fresh: string,
  proposed: ProposedPlan,
  { dataDir, config }: PlanOptions,
  terminal: Terminal,
): Promise<Merge | null> => {
  const { planFileWith } = await import('../../plan-file.ts');
  const { replace, writeKeeping } = await import('../keeping.ts');
  const { yaml, plan, merge } = await planFileWith(file, fresh, proposed);
  const followed = plan.entries.filter(({ follow }) => follow).length;
  if (merge) {
    const { rememberChoices } = await import('../../choices.ts');
    await replace(file, yaml);
    rememberChoices(plan, dataDir, config);
    terminal.tell(
      `Merged into ${file}, with your edits kept: ${plan.entries.length} requests, ${followed} to be followed.`,
    );
    for (const line of mergeLines(merge)) terminal.tell(line);
  } else {
    const kept = await writeKeeping(file, yaml);
    terminal.tell(`Wrote ${file}: ${plan.entries.length} requests, ${followed} proposed to be followed.`);
    if (kept) terminal.tell(`What stood there before is in ${kept}.`);
  }
  for (const warning of proposed.warnings) terminal.tell(`Warning: ${warning}`);
  terminal.tell(`Edit it, then: npx mandates start ${file}`);
  return merge;
};

const mergeLines = ({ added, gone, takenOut, differs }: Merge): string[] => [
  ...(added.length ? [`New: ${added.map(({ id }) => id).join(', ')}`] : []),
  ...(gone.length ? [`No longer found, and kept: ${gone.join(', ')}`] : []),
  ...(takenOut.length ? [`Taken out by you, and left out: ${takenOut.join(', ')}`] : []),
  ...differs.map((line) => `Differs: ${line}`),
];
