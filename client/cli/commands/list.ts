import { type Command, Option } from 'commander';
import type { Day } from '../../../domain/calendar/day.ts';
import type { Offer } from '../offer.ts';
import { aDay, common, type CommonOptions, examples } from '../options.ts';
import { during } from '../progress.ts';
import { withMandates } from '../connection.ts';

interface ListOptions extends CommonOptions {
  resolution?: string;
  state?: 'open' | 'suspended' | 'closed';
  health?: 'on-track' | 'due-soon' | 'overdue';
  owner?: string;
  dueBefore?: Day;
  kind?: string;
}

const filters = (command: Command): Command =>
  command
    .option('--resolution <symbol>', 'of that resolution only')
    .addOption(new Option('--state <state>', 'in that state only').choices(['open', 'suspended', 'closed']))
    .addOption(new Option('--health <health>', 'that stand like this').choices(['on-track', 'due-soon', 'overdue']))
    .option('--owner <person>', 'that this person has to act on now')
    .option('--due-before <date>', 'due before that day', aDay)
    .addOption(new Option('--kind <kind>', 'of that kind only').choices(['report', 'event', 'agenda', 'request']));

export const offerList: Offer = (program, terminal) => {
  const command = program
    .command('list')
    .summary('show the mandates that are followed')
    .description('Shows the mandates, those that need attention first.');
  common(filters(command)).action(
    async ({ resolution, state, health, owner, dueBefore, kind, ...options }: ListOptions) => {
      const filter = { resolution, state, health, owner, dueBefore, kind };
      const found = await withMandates(options, (mandates) => during(terminal, 'Looking', () => mandates.list(filter)));
      const { listPage, worstFirst } = await import('../views/list.ts');
      const sorted = worstFirst(found);
      if (options.json) sorted.forEach((mandate) => terminal.printJson(mandate));
      else terminal.print(listPage(sorted, terminal));
    },
  );
  examples(command, [
    ['list --state open --health overdue', 'what is late'],
    ['list --owner officer --due-before 2012-07-01', 'what an officer has to do in spring'],
    ['list --resolution A/RES/66/183 --json', 'all of a resolution, for a program'],
  ]);
};
