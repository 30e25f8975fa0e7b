/** What people set for themselves in the directory, or what an assistant or a coordinator sets for them. */
import { type Command, InvalidArgumentError } from 'commander';
import type { Day } from '../../../domain/calendar/day.ts';
import { DIGEST_HOURS, type Person, WEEKDAYS } from '../../../domain/directory/index.ts';
import type { Mandates } from '../../index.ts';
import { withMandates } from '../connection.ts';
import { aDay, common, type CommonOptions, examples } from '../options.ts';
import { during } from '../progress.ts';
import type { Terminal } from '../terminal.ts';

type SaidBy<O> = CommonOptions & { by: string } & O;

export const offerPeople = (directory: Command, terminal: Terminal): void => {
  offerAbsence(directory, terminal);
  offerBack(directory, terminal);
  offerMailChoice(directory, terminal);
};

const about = (directory: Command, name: string, summary: string, description: string): Command =>
  directory
    .command(name)
    .summary(summary)
    .description(description)
    .argument('<person>', 'an id of the directory')
    .requiredOption('--by <person>', 'who says so: the person, an assistant of their office, or a coordinator');

/** Carries it out, and shows how it then stands with the person. */
const settle = async (
  options: CommonOptions,
  terminal: Terminal,
  work: (mandates: Mandates) => Promise<Person>,
): Promise<void> => {
  const person = await withMandates(options, (mandates) => during(terminal, 'Waiting', () => work(mandates)));
  const { id, deputy = null, mail = {}, absences = [] } = person;
  if (options.json) return terminal.printJson({ id, deputy, mail, absences });
  const { settingsOf } = await import('../views/settings.ts');
  terminal.print(settingsOf(person));
};

const offerAbsence = (directory: Command, terminal: Terminal): void => {
  const absence = about(
    directory,
    'absence',
    'say that somebody is away',
    'Says that somebody is away: meanwhile their mail goes to their deputy, who may act for them.',
  )
    .requiredOption('--from <date>', 'the first day', aDay)
    .requiredOption('--to <date>', 'the last day', aDay)
    .option('--deputy <person>', 'who deputises (default: the standing deputy)');
  common(absence).action((person: string, options: SaidBy<{ from: Day; to: Day; deputy?: string }>) => {
    const { from, to, deputy, by } = options;
    return settle(options, terminal, ({ staff }) => staff.setAbsence(person, { from, to, deputy }, by));
  });
  examples(absence, [
    ['directory absence chief --from 2012-07-02 --to 2012-07-13 --deputy head --by chief', 'two weeks away'],
    ['directory absence head --from 2012-07-02 --to 2012-07-02 --by coordinator', 'a day, by a coordinator'],
  ]);
};

const offerBack = (directory: Command, terminal: Terminal): void => {
  const back = about(
    directory,
    'back',
    'say that somebody is back',
    'Ends an absence that would last longer: from that day on mail goes to the person again.',
  ).requiredOption('--on <date>', 'the first day back', aDay);
  common(back).action((person: string, options: SaidBy<{ on: Day }>) =>
    settle(options, terminal, ({ staff }) => staff.comeBack(person, options.on, options.by)),
  );
  examples(back, [['directory back chief --on 2012-07-09 --by chief', 'a week earlier than planned']]);
};

const offerMailChoice = (directory: Command, terminal: Terminal): void => {
  const mail = about(
    directory,
    'mail',
    'choose when somebody’s digests come',
    'Chooses when the digest comes. What is urgent comes at the next working hour all the same.',
  )
    .option('--hour <hour>', `a full hour, ${DIGEST_HOURS.first} to ${DIGEST_HOURS.last} (first: 9)`, anHour)
    .option('--days <days>', 'weekdays, like Monday,Thursday (first: every working day)', weekdays)
    .option('--pause <date>', 'no digest up to that day, included', aDay)
    .option('--no-pause', 'digests come again');
  common(mail).action((person: string, options: SaidBy<{ hour?: number; days?: number[]; pause?: Day | boolean }>) => {
    const { hour, days, pause, by } = options;
    const paused =
      pause === false ? { pausedThrough: null } : typeof pause === 'string' ? { pausedThrough: pause } : {};
    const chosen = { ...(hour !== undefined && { hour }), ...(days && { days }), ...paused };
    return settle(options, terminal, ({ staff }) => staff.chooseMail(person, chosen, by));
  });
  examples(mail, [
    ['directory mail officer --hour 14 --days Monday,Thursday --by officer', 'twice a week, in the afternoon'],
    ['directory mail officer --pause 2012-07-13 --by officer', 'only what is urgent until then'],
  ]);
};

const anHour = (text: string): number => {
  const hour = Number(text);
  const isOffered = Number.isInteger(hour) && hour >= DIGEST_HOURS.first && hour <= DIGEST_HOURS.last;
  if (!isOffered)
    throw new InvalidArgumentError(`Expected a full hour from ${DIGEST_HOURS.first} to ${DIGEST_HOURS.last}.`);
  return hour;
};

const weekdays = (text: string): number[] => {
  const names = text.split(',').map((name) => name.trim().toLowerCase());
  const days = names.map(
    (name) => WEEKDAYS.findIndex((day) => name.length >= 3 && day.toLowerCase().startsWith(name)) + 1,
  );
  if (days.includes(0))
    throw new InvalidArgumentError('Expected weekdays from Monday to Friday, like Monday,Thursday.');
  return [...new Set(days)].sort();
};
