/** From the words of a resolution to a day, with its derivation. */
import type { Due } from '../resolution/due.ts';
import { assemblySession } from './assembly-sessions.ts';
import { MONTHS, sessionOf, sessionOfYear } from './bodies.ts';
import type { Sessions } from './calendar.ts';
import { addDays, addMonths, dayInWords, isDay } from './day.ts';
import { type DueContext, ordinal, type PlannedDue, unknown, type Unresolved } from './planned.ts';
import { relativeDay } from './relative.ts';

/**
 * The day of a request: of several dues the earliest that comes after the adoption, else the last. Null where there is
 * none, or none can be made a day of; the derivation says why.
 */
export const resolveDue = (dues: readonly Due[], context: DueContext, calendar: Sessions): PlannedDue | Unresolved => {
  if (dues.length === 0) return unknown('no time is given');
  const each = dues.map((due) => resolveOne(due, context, calendar));
  const days = each.filter((due): due is PlannedDue => due.day !== null).sort((a, b) => (a.day < b.day ? -1 : 1));
  const toCome = days.find(({ day }) => !context.adopted || day >= context.adopted);
  return toCome ?? days.at(-1) ?? each[0] ?? unknown('no time is given');
};

const resolveOne = (due: Due, context: DueContext, calendar: Sessions): PlannedDue | Unresolved => {
  switch (due.type) {
    case 'session':
      return itemDay(due.body, due.session, context, calendar) ?? sessionDay(due.body, due.session, context, calendar);
    case 'year':
      return yearDay(due.body, due.year, calendar);
    case 'date':
      return statedDay(due.date);
    case 'relative':
      return relativeDay(due.text, context, calendar);
  }
};

/** Where the day on which a committee takes the item up is known, it counts instead of the opening. */
const itemDay = (
  body: string,
  session: number,
  { subject }: DueContext,
  { items }: Sessions,
): PlannedDue | undefined => {
  const isAbout = (words: string[]) => words.some((word) => subject.toLowerCase().includes(word.toLowerCase()));
  const item = items.find((entry) => entry.body === body && entry.session === session && isAbout(entry.subjects));
  if (!item) return undefined;
  const derivation = `the item is taken up on ${dayInWords(item.day)} of the ${ordinal(session)} session (${item.source}), not at its opening`;
  return { day: item.day, derivation, certainty: 'confirmed' };
};

const sessionDay = (
  name: string,
  session: number,
  { adopted }: DueContext,
  calendar: Sessions,
): PlannedDue | Unresolved => {
  if (name === 'General Assembly') return assemblySession(calendar, session, adopted);
  const body = calendar.bodies.find((entry) => entry.name === name);
  return body ? sessionOf(body, session) : unknown(`the sessions of the ${name} are not in the calendar`);
};

const yearDay = (name: string | null, year: number, calendar: Sessions): PlannedDue | Unresolved => {
  const body = calendar.bodies.find((entry) => entry.name === name);
  if (!isDay(`${year}-12-31`)) return unknown(`${year} is no year`);
  if (body) return sessionOfYear(body, year);
  return { day: `${year}-12-31`, derivation: `by the end of ${year}`, certainty: 'confirmed' };
};

const statedDay = (date: string): PlannedDue | Unresolved => {
  const [year = '', month = ''] = date.split('-');
  const isWhole: boolean = isDay(date);
  if (isWhole) return { day: date, derivation: `the resolution says ${dayInWords(date)}`, certainty: 'confirmed' };
  const first = `${date}-01`;
  if (!isDay(first)) return unknown(`"${date}" is no day`);
  const last = addDays(addMonths(first, 1), -1);
  const derivation = `the resolution says ${MONTHS[Number(month) - 1]} ${year}: its last day`;
  return { day: last, derivation, certainty: 'confirmed' };
};
