import type { Replanned } from '../../index.ts';
import { withMandates } from '../connection.ts';
import type { Offer } from '../offer.ts';
import { common, type CommonOptions, examples } from '../options.ts';

interface ReplanCommandOptions extends CommonOptions {
  by: string;
  dryRun?: true;
}

export const offerReplan: Offer = (program, terminal) => {
  const command = program
    .command('replan')
    .summary('bring a changed calendar to what is under way')
    .description(
      'Plans anew every open mandate that a moved session or a published holiday list touches. What a person has set stays.',
    )
    .argument('[id...]', 'only these mandates (default: all that are open)')
    .option('--by <person>', 'who replans, a coordinator of the directory', 'coordinator')
    .option('--dry-run', 'show what would move, and move nothing');
  common(command).action(async (ids: string[], options: ReplanCommandOptions) => {
    const { replanLines, replanSummary } = await import('../views/replan.ts');
    const found: Replanned[] = [];
    await withMandates(options, async (mandates) => {
      for await (const each of mandates.replan({ by: options.by, ids, dryRun: options.dryRun ?? false })) {
        found.push(each);
        if (options.json) terminal.printJson(each);
        else terminal.print(replanLines(each, terminal));
        if (each.refused) terminal.complain(`${each.id}: ${each.refused}`);
      }
    });
    if (!options.json) terminal.print(replanSummary(found, options.dryRun ?? false));
  });
  examples(command, [
    ['replan --dry-run', 'after the calendar was edited: what would move'],
    ['replan --by coordinator', 'move it, and tell those whose day it is'],
  ]);
};
