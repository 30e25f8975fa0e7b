import { type Command, Option } from 'commander';
import type { Answer } from '../../../domain/mandate/index.ts';
import type { Mandates } from '../../index.ts';
import { type Act, type ActOptions, actIn, DETAILS, OFFERED } from '../acts.ts';
import type { Offer } from '../offer.ts';
import { aDay, common, examples } from '../options.ts';
import { during } from '../progress.ts';
import { withMandates } from '../connection.ts';
import type { Terminal } from '../terminal.ts';

const details = (command: Command): Command =>
  command
    .requiredOption('--by <person>', 'who acts, an id of the directory')
    .option('--stage <stage>', DETAILS.stage)
    .option('--to <person-or-stage>', DETAILS.to)
    .option('--from <name>', DETAILS.from)
    .option('--due <date>', DETAILS.due, aDay)
    .option('--on <date>', DETAILS.on, aDay)
    .option('--note <words>', DETAILS.note)
    .option('--evidence <symbol...>', DETAILS.evidence)
    .addOption(new Option('--time <how>', DETAILS.time).choices(['runs', 'stands']));

export const offerDo: Offer = (program, terminal) => {
  const command = program
    .command('do')
    .summary('act on mandates: complete, approve, return, …')
    .description(`Acts on one mandate or several. ACTION is one of ${OFFERED.join(', ')}.`)
    .usage('ID... ACTION --by PERSON [options]')
    .argument('<id-action...>', 'ids of mandates, then what to do');
  common(details(command)).action(async (words: string[], options: ActOptions) => {
    const act = actIn(words, options, (line) => command.error(`error: ${line}`));
    await withMandates(options, (mandates) => carryOut(act, mandates, options, terminal));
  });
  examples(command, [
    ['do A/RES/66/183/37 complete --by chief --to officer', 'the chief names who drafts'],
    ['do A/RES/66/183/37 approve --by head', 'clear the draft'],
    ['do A/RES/66/183/37 return --by head --note "Figures of 2011"', 'send it back'],
    ['do A/RES/66/183/37 complete --by documents --evidence A/67/157', 'it is issued'],
    ['do A/RES/66/183/4 A/RES/66/183/5 acknowledge --by officer', 'two at once'],
  ]);
};

/** Each id gets its own answer; a refusal of one does not keep the others from being done. */
const carryOut = async (
  { ids, action, details: fields }: Act,
  mandates: Mandates,
  { json }: ActOptions,
  terminal: Terminal,
) => {
  const { Refused } = await import('../../failures.ts');
  for (const id of ids) {
    try {
      const answer = await during(terminal, `Waiting for ${id}`, () => mandates.act(id, action, fields));
      show(id, answer, json ?? false, terminal);
    } catch (error) {
      if (!(error instanceof Refused)) throw error;
      if (json) terminal.printJson({ id, refused: error.kind, reason: error.message });
      terminal.complain(error.message.includes(id) ? error.message : `${id}: ${error.message}`);
    }
  }
};

const show = (id: string, answer: Answer, json: boolean, terminal: Terminal): void =>
  json ? terminal.printJson({ id, ...answer }) : terminal.print(answer.message);
