import type { Command } from 'commander';
import type { Mandates } from '../../index.ts';
import type { Offer } from '../offer.ts';
import { common, type CommonOptions, examples } from '../options.ts';
import { during } from '../progress.ts';
import { withMandates } from '../connection.ts';
import type { Terminal } from '../terminal.ts';
import { offerPreview } from './mail-preview.ts';

export const offerMail: Offer = (program, terminal) => {
  const mail = program
    .command('mail')
    .summary('hold, release and look at mail')
    .description('The mail that goes out: stop it, let it go on, see what was sent, see how letters look.')
    .helpOption('-h, --help', 'show this help');
  offerHold(mail, terminal);
  offerRelease(mail, terminal);
  offerLedger(mail, terminal);
  offerPreview(mail, terminal);
};

const asked = <T>(options: CommonOptions, terminal: Terminal, work: (mandates: Mandates) => Promise<T>): Promise<T> =>
  withMandates(options, (mandates) => during(terminal, 'Waiting for the registry', () => work(mandates)));

const offerHold = (mail: Command, terminal: Terminal): void => {
  const hold = mail
    .command('hold')
    .summary('stop all sending')
    .description('Stops all sending. Mandates go on; their notices wait until "mandates mail release".');
  common(hold).action(async (options: CommonOptions) => {
    await asked(options, terminal, (mandates) => mandates.desks.hold());
    if (options.json) terminal.printJson({ held: true });
    else terminal.print('No mail goes out from now on. Let it go on with: npx mandates mail release');
  });
  examples(hold, [['mail hold', 'before a restore, or when something looks wrong']]);
};

const offerRelease = (mail: Command, terminal: Terminal): void => {
  const release = mail
    .command('release')
    .summary('let mail go on')
    .description('Lets mail go on after a hold. What waited is sent at the next working hour of each person.');
  common(release).action(async (options: CommonOptions) => {
    const waiting = await asked(options, terminal, (mandates) => mandates.desks.release());
    if (options.json) terminal.printJson({ held: false, waiting });
    else terminal.print(`Mail goes out again; ${waiting === 1 ? '1 notice was' : `${waiting} notices were`} waiting.`);
  });
  examples(release, [['mail release', 'after a hold']]);
};

const offerLedger = (mail: Command, terminal: Terminal): void => {
  const list = mail
    .command('list')
    .summary('show what was sent')
    .description('Shows every mail and what became of it.');
  common(list).action(async (options: CommonOptions) => {
    const rows = await asked(options, terminal, (mandates) => mandates.mails());
    if (options.json) return rows.forEach((row) => terminal.printJson(row));
    const { ledgerPage } = await import('../views/ledger.ts');
    terminal.print(ledgerPage(rows, terminal));
  });
  examples(list, [
    ['mail list', 'the ledger as a table'],
    ['mail list --json', 'with every field'],
  ]);
};
