import type { Offer } from '../offer.ts';
import { common, type CommonOptions, examples } from '../options.ts';
import { during } from '../progress.ts';
import { withMandates } from '../connection.ts';

export const offerShow: Offer = (program, terminal) => {
  const command = program
    .command('show')
    .summary('show one mandate and its whole history')
    .description('Shows one mandate: stages, dates, people, what comes next, the whole history.')
    .argument('<id>', 'such as A/RES/66/183/37; quote one with brackets: "A/RES/66/183/14(b)"');
  common(command).action(async (id: string, options: CommonOptions) => {
    const shown = await withMandates(options, (mandates) =>
      during(terminal, `Asking for ${id}`, () => mandates.show(id)),
    );
    if (options.json) return terminal.printJson(shown);
    const { mandatePage } = await import('../views/mandate.ts');
    terminal.print(mandatePage(shown, terminal));
  });
  examples(command, [
    ['show A/RES/66/183/37', 'the mandate as a page'],
    ['show A/RES/66/183/37 --json', 'for a program'],
  ]);
};
