/** What somebody has set for themselves, in a line each. */
import { dayInWords } from '../../../domain/calendar/day.ts';
import { type Absence, DIGEST_HOURS, type MailChoice, type Person, WEEKDAYS } from '../../../domain/directory/index.ts';

export const settingsOf = ({ id, deputy, mail, absences = [] }: Person): string =>
  [
    ...(deputy ? [`${id} has ${deputy} as standing deputy`] : []),
    ...(mail ? [`${id} gets digests ${digestsInWords(mail)}`] : []),
    ...absences.map((absence) => `${id} is away ${absenceInWords(absence, deputy)}`),
    ...(absences.length ? [] : [`${id} has no absence ahead`]),
  ].join('\n');

/** `Mon 2 Jul 2012 to Fri 13 Jul 2012, head deputises`. */
export const absenceInWords = ({ from, to, deputy }: Absence, standing: string | undefined): string => {
  const days = from === to ? `on ${dayInWords(from)}` : `from ${dayInWords(from)} to ${dayInWords(to)}`;
  const who = deputy ?? standing;
  return who ? `${days}, ${who} deputises` : days;
};

const digestsInWords = ({ hour = DIGEST_HOURS.usual, days, pausedThrough }: MailChoice): string => {
  const on = days ? ` on ${days.map((day) => WEEKDAYS[day - 1]).join(', ')}` : ' on working days';
  return `at ${hour}:00${on}${pausedThrough ? `, none up to ${dayInWords(pausedThrough)}` : ''}`;
};
