/** From the words of a resolution to a day, with its derivation. */
import type { Due } from '../resolution/due.ts';
import type { Calendar, Certainty } from './calendar.ts';
import { addDays, addMonths, addWeeks, type Day, dayInWords, isDay, weekdayOf } from './day.ts';
import { assemblyOpening, ordinal } from './general-assembly.ts';

export interface PlannedDue {
  day: Day;
  /** How the day was found, for a person to check. */
  derivation: string;
  certainty: Certainty;
}

export interface Unresolved {
  day: null;
  /** Why there is no day. */
  derivation: string;
}

export interface DueContext {
  adopted: Day | null;
  /** The resolution's title: a committee's item is found by it. */
  subject: string;
}

const unknown = (derivation: string): Unresolved => ({ day: null, derivation });

/**
 * The day of a request: of several dues the earliest that comes after the adoption, else the last. Null where there is
 * none, or none can be made a day of; the derivation says why.
 */
export const resolveDue = (dues: readonly Due[], context: DueContext, calendar: Calendar): PlannedDue | Unresolved => {
  if (dues.length === 0) return unknown('no time is given');
  const each = dues.map((due) => resolveOne(due, context, calendar));
  const days = each.filter((due): due is PlannedDue => due.day !== null).sort((a, b) => (a.day < b.day ? -1 : 1));
  return (
    days.find(({ day }) => !context.adopted || day >= context.adopted) ??
    days.at(-1) ??
    each[0] ??
    unknown('no time is given')
  );
};

const resolveOne = (due: Due, context: DueContext, calendar: Calendar): PlannedDue | Unresolved => {
  switch (due.type) {
    case 'session':
      return sessionDay(due.body, due.session, context, calendar);
    case 'year':
      return yearDay(due.body, due.year, calendar);
    case 'date':
      return statedDay(due.date);
    case 'relative':
      return relativeDay(due.text, context);
  }
};

const sessionDay = (
  body: string,
  session: number,
  { subject }: DueContext,
  calendar: Calendar,
): PlannedDue | Unresolved => {
  const item = calendar.items.find(
    (entry) =>
      entry.body === body &&
      entry.session === session &&
      entry.subjects.some((word) => subject.toLowerCase().includes(word.toLowerCase())),
  );
  if (item) {
    const derivation = `the item is taken up on ${dayInWords(item.day)} of the ${ordinal(session)} session (${item.source}), not at its opening`;
    return { day: item.day, derivation, certainty: 'confirmed' };
  }
  if (body === 'General Assembly')
    return (
      assemblyOpening(calendar, session) ?? unknown(`there is no ${ordinal(session)} session of the General Assembly`)
    );
  const annual = calendar.annual.find(({ name }) => name === body);
  return annual
    ? monthOf(body, annual.base + session, annual.month, `its ${ordinal(session)} session`)
    : unknown(`the sessions of the ${body} are not in the calendar`);
};

const MONTHS = 'January February March April May June July August September October November December'.split(' ');

const firstWeekday = (day: Day): Day => (weekdayOf(day) > 5 ? addDays(day, 8 - weekdayOf(day)) : day);

/** A session whose days are not known: planned for the first weekday of its month, and said to be so. */
const monthOf = (body: string, year: number, month: number, what: string): PlannedDue => {
  const first = firstWeekday(`${year}-${String(month).padStart(2, '0')}-01`);
  const derivation = `the ${body} is expected to hold ${what} in ${MONTHS[month - 1]} ${year}; its days are not known`;
  return { day: first, derivation, certainty: 'assumed' };
};

const yearDay = (body: string | null, year: number, calendar: Calendar): PlannedDue | Unresolved => {
  const annual = calendar.annual.find(({ name }) => name === body);
  if (annual) return monthOf(annual.name, year, annual.month, `its session of ${year}`);
  if (!isDay(`${year}-12-31`)) return unknown(`${year} is no year`);
  return { day: `${year}-12-31`, derivation: `by the end of ${year}`, certainty: 'confirmed' };
};

const statedDay = (date: string): PlannedDue | Unresolved => {
  const [year = '', month = ''] = date.split('-');
  if (isDay(date)) return { day: date, derivation: `the resolution says ${dayInWords(date)}`, certainty: 'confirmed' };
  const first = `${date}-01`;
  if (!isDay(first)) return unknown(`"${date}" is no day`);
  const last = addDays(addMonths(first, 1), -1);
  return {
    day: last,
    derivation: `the resolution says ${MONTHS[Number(month) - 1]} ${year}: its last day`,
    certainty: 'confirmed',
  };
};

const LATER: Record<string, (day: Day, count: number) => Day> = { day: addDays, week: addWeeks, month: addMonths };

/** "within 120 days" is counted from the adoption; what is counted from another event has no day yet. */
const relativeDay = (text: string, { adopted }: DueContext): PlannedDue | Unresolved => {
  const [, count, unit] =
    /^within (\d{1,3}) (day|week|month)s?(?: of the adoption of (?:the|this) (?:present )?resolution)?$/i.exec(text) ??
    [];
  const later = LATER[unit?.toLowerCase() ?? ''];
  if (!later || !adopted) return unknown(`"${text}" depends on something that the calendar does not know`);
  return {
    day: later(adopted, Number(count)),
    derivation: `${text}, counted from the adoption on ${dayInWords(adopted)}`,
    certainty: 'confirmed',
  };
};
