import type { Offer } from '../offer.ts';
import { common, type CommonOptions, examples } from '../options.ts';
import { during } from '../progress.ts';

export const offerDoctor: Offer = (program, terminal) => {
  const command = program
    .command('doctor')
    .summary('check what is configured and what answers')
    .description('Says what is configured, what answers and what is wrong. Ends with 1 where anything is.');
  common(command).action(async (options: CommonOptions) => {
    const { examine } = await import('../../index.ts');
    const findings = await during(terminal, 'Examining', () =>
      examine({ dataDir: options.dataDir, configDir: options.config }),
    );
    const { findingsPage, wrongIn } = await import('../views/doctor.ts');
    if (options.json) findings.forEach((finding) => terminal.printJson(finding));
    else terminal.print(findingsPage(findings, terminal));
    const wrong = wrongIn(findings);
    if (wrong) terminal.complain(wrong);
  });
  examples(command, [
    ['doctor', 'examine the servers of this folder'],
    ['doctor --data-dir /srv/mandates', 'those of another one'],
  ]);
};
