import type { Command } from 'commander';
import type { SeriesAction } from '../../../domain/series/index.ts';
import { withMandates } from '../connection.ts';
import type { Offer } from '../offer.ts';
import { common, type CommonOptions, examples } from '../options.ts';
import { during } from '../progress.ts';
import type { Terminal } from '../terminal.ts';

interface ActOptions extends CommonOptions {
  by: string;
  note: string;
  every?: string;
}

export const offerSeries: Offer = (program, terminal) => {
  const series = program
    .command('series')
    .summary('show and change what is asked for again and again')
    .description('What is asked for again and again. Each cycle of a series is a mandate of its own.')
    .helpOption('-h, --help', 'show this help');
  offerList(series, terminal);
  offerShow(series, terminal);
  offerChange(series, terminal);
  offerEnd(series, terminal);
};

const offerList = (series: Command, terminal: Terminal): void => {
  const list = series.command('list').summary('show all series').description('Shows all series.');
  common(list).action(async (options: CommonOptions) => {
    const all = await withMandates(options, (mandates) => during(terminal, 'Looking', () => mandates.series.list()));
    if (options.json) return all.forEach((each) => terminal.printJson(each));
    const { seriesListPage } = await import('../views/series.ts');
    terminal.print(seriesListPage(all, terminal));
  });
  examples(list, [['series list', 'the series, with the latest cycle of each']]);
};

const offerShow = (series: Command, terminal: Terminal): void => {
  const show = series
    .command('show')
    .summary('show one series, its cycles and its history')
    .description('Shows one series: its rhythm, its cycles, its history.')
    .argument('<id>', 'such as A/RES/66/183/37');
  common(show).action(async (id: string, options: CommonOptions) => {
    const shown = await withMandates(options, (mandates) =>
      during(terminal, `Asking for ${id}`, () => mandates.series.show(id)),
    );
    if (options.json) return terminal.printJson(shown);
    const { seriesPage } = await import('../views/series.ts');
    terminal.print(seriesPage(shown, terminal));
  });
  examples(show, [['series show A/RES/66/183/37', 'its cycles and its history']]);
};

const offerChange = (series: Command, terminal: Terminal): void => {
  const change = series
    .command('change')
    .summary('give a series another rhythm from now on')
    .description('Gives a series another rhythm from now on. Cycles that have begun stay as they are.')
    .argument('<id>', 'such as A/RES/66/183/37')
    .requiredOption('--every <rhythm>', 'annual, biennial, triennial, "6 months", "90 days", …');
  offerAct(change, 'change', terminal);
  examples(change, [['series change A/RES/66/183/37 --every biennial --by NAME --note "…"', 'every two years']]);
};

const offerEnd = (series: Command, terminal: Terminal): void => {
  const end = series
    .command('end')
    .summary('end a series: no further cycle')
    .description('Ends a series: no further cycle begins. Cycles that have begun go on.')
    .argument('<id>', 'such as A/RES/66/183/37');
  offerAct(end, 'end', terminal);
  examples(end, [['series end A/RES/66/183/37 --by coordinator --note "A/RES/68/1"', 'no further report']]);
};

const offerAct = (command: Command, action: SeriesAction, terminal: Terminal): void => {
  command
    .requiredOption('--by <person>', 'who acts, an id of the directory')
    .requiredOption('--note <words>', 'the reason');
  common(command).action(async (id: string, { by, note, every, ...options }: ActOptions) => {
    const answer = await withMandates(options, (mandates) =>
      during(terminal, `Waiting for ${id}`, async () =>
        mandates.series.act(await mandates.directory(), id, action, { by, note, every }),
      ),
    );
    if (options.json) terminal.printJson({ id, ...answer });
    else terminal.print(answer.message);
  });
};
