import type { Offer } from '../offer.ts';
import { asOf, common, type DatedOptions, examples } from '../options.ts';

export const offerUp: Offer = (program, terminal) => {
  const command = program
    .command('up')
    .summary('start the servers on this machine')
    .description(
      'Starts Temporal, PostgreSQL, a mail catcher and the worker on this machine, and stays until interrupted.',
    )
    .addOption(asOf());
  common(command).action(async (options: DatedOptions) => {
    const { up } = await import('../../../local/up.ts');
    const { readyPage } = await import('../views/ready.ts');
    await up({
      dataDir: options.dataDir,
      configDir: options.config,
      asOf: options.asOf ?? null,
      onProgress: (line: string) => terminal.tell(line),
      onReady: (ready) => (options.json ? terminal.printJson(ready) : terminal.print(readyPage(ready, terminal))),
    });
  });
  examples(command, [
    ['up', 'start all, until Ctrl+C'],
    ['up --as-of 2011-12-19', 'as if it were that day'],
    ['up --data-dir /srv/mandates', 'keep everything in that folder'],
  ]);
};
