/** Options that several commands share. */
import { type Command, InvalidArgumentError, Option } from 'commander';
import { isDay, type Day } from '../../domain/calendar/day.ts';

export interface CommonOptions {
  json?: true;
  config?: string;
  dataDir: string;
  debug?: true;
}

export interface DatedOptions extends CommonOptions {
  asOf?: Day;
}

/** For commander: a day, or a usage error that says how days are written. */
export const aDay = (text: string): Day => {
  if (!isDay(text)) throw new InvalidArgumentError('Expected a day like 2012-09-18.');
  return text;
};

/** Puts the options that every command takes at the end of its list. */
export const common = (command: Command): Command =>
  command
    .optionsGroup('Common options:')
    .option('--json', 'print JSON, one object a line, for programs')
    .option('--config <dir>', 'folder with procedures, calendar and directory (default: those that are shipped)')
    .option('--data-dir <dir>', 'folder of a running "mandates up"', '.mandates')
    .option('--debug', 'show where an error comes from')
    .helpOption('-h, --help', 'show this help');

/** `--as-of DATE`, for the commands that depend on today. */
export const asOf = (): Option =>
  new Option('--as-of <date>', 'take it as 09:00 in New York on that day').argParser(aDay);

/** Examples below a command's help: what to type, and what it is for. */
export const examples = (command: Command, lines: [line: string, purpose: string][]): Command => {
  const list = lines.map(([line, purpose]) => `  # ${purpose}\n  $ mandates ${line}`);
  return command.addHelpText('after', `\nExamples:\n${list.join('\n')}`);
};
