/** All commands of the program, and how it speaks about wrong usage: one line, and where the help is. */
import { Command } from 'commander';
import { offerDirectory } from './commands/directory.ts';
import { offerDo } from './commands/do.ts';
import { offerDoctor } from './commands/doctor.ts';
import { offerImport } from './commands/import.ts';
import { offerList } from './commands/list.ts';
import { offerMail } from './commands/mail.ts';
import { offerPlan } from './commands/plan.ts';
import { offerRead } from './commands/read.ts';
import { offerRehearse } from './commands/rehearse.ts';
import { offerReplan } from './commands/replan.ts';
import { offerSeries } from './commands/series.ts';
import { offerShow } from './commands/show.ts';
import { offerStart } from './commands/start.ts';
import { offerUp } from './commands/up.ts';
import type { Offer } from './offer.ts';
import type { Terminal } from './terminal.ts';

const OFFERS: Offer[] = [
  ...[offerUp, offerRead, offerPlan, offerStart],
  ...[offerList, offerShow, offerDo, offerReplan, offerSeries],
  ...[offerRehearse, offerImport, offerDirectory, offerMail, offerDoctor],
];

const WORKFLOW = `
From a resolution to mail:
  # start the servers of this machine, and leave them running
  $ mandates up
  # see what a resolution asks for
  $ mandates read examples/A_RES_66_183.txt
  # write a plan of it, and edit that
  $ mandates plan examples/A_RES_66_183.txt -o plan.yaml
  # see every mail that it would send
  $ mandates rehearse plan.yaml
  # follow what it says, and see how that stands
  $ mandates start plan.yaml
  $ mandates list

Ends with 0 when done, 1 when refused, not found or found wrong, 2 on wrong
usage, 3 when a server that is needed does not answer.`;

export const programOn = (terminal: Terminal): Command => {
  const program = new Command('mandates')
    .description('Follows what resolutions ask for, from adoption until it is done.')
    .usage('COMMAND [options]')
    .helpOption('-h, --help', 'show this help')
    .helpCommand('help [command]', 'show the help of a command')
    .configureHelp({ subcommandTerm: (command) => command.name() })
    .addHelpText('after', WORKFLOW)
    .exitOverride()
    .configureOutput({
      writeOut: (text) => terminal.print(text.trimEnd()),
      writeErr: (text) => terminal.tell(text.trimEnd()),
      outputError: (text, write) => write(text.replace(/^error: /, 'mandates: ').replace(/\s+/g, ' ')),
      getOutHelpWidth: () => terminal.width,
      getErrHelpWidth: () => terminal.width,
    });
  for (const offer of OFFERS) offer(program, terminal);
  return program;
};
