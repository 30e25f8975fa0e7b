import type { Offer } from '../offer.ts';
import { common, type CommonOptions, examples } from '../options.ts';
import { during } from '../progress.ts';
import { withMandates } from '../connection.ts';
import { offerPeople } from './directory-people.ts';

export const offerDirectory: Offer = (program, terminal) => {
  const directory = program
    .command('directory')
    .summary('show or change people, roles and offices')
    .description('People, their roles, the offices, and who acts for whom.')
    .helpOption('-h, --help', 'show this help');

  const show = directory.command('show').summary('show who is there').description('Shows the people and offices.');
  common(show).action(async (options: CommonOptions) => {
    const found = await withMandates(options, (mandates) => during(terminal, 'Looking', () => mandates.directory()));
    if (options.json) return terminal.printJson(found);
    const { directoryPage } = await import('../views/directory.ts');
    terminal.print(directoryPage(found, terminal));
  });

  const apply = directory
    .command('apply')
    .summary('take a directory from a file')
    .description('Takes the directory from a YAML file, tells the mandates concerned, and says what changed.')
    .argument('<file>', 'a YAML file like the shipped config/directory.yaml');
  common(apply).action(async (file: string, options: CommonOptions) => {
    const changes = await withMandates(options, (mandates) =>
      during(terminal, `Applying ${file}`, () => mandates.staff.apply(file)),
    );
    if (options.json) return terminal.printJson({ changes });
    terminal.print(changes.length ? changes.join('\n') : 'Nothing changes: this is the directory that was in use.');
  });
  offerPeople(directory, terminal);
  examples(show, [['directory show', 'people and offices as tables']]);
  examples(apply, [['directory apply people.yaml', 'people come, go or change roles']]);
};
