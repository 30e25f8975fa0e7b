/** When the sessions of a body meet that is not the General Assembly: by what was seen, else by its rule and custom. */
import type { Body, Meeting, Sessions, UsualTime, YearRule } from './calendar.ts';
import { addDays, type Day, dayInWords, weekdayOf } from './day.ts';
import { ordinal, type PlannedDue, unknown, type Unresolved } from './planned.ts';

export const MONTHS = 'January February March April May June July August September October November December'.split(
  ' ',
);

/** Whether the calendar has the sessions of the body. */
export const knowsBody = ({ bodies }: Sessions, name: string): boolean =>
  name === 'General Assembly' || bodies.some((body) => body.name === name);

/** The day of the body's session of that number. */
export const sessionOf = (body: Body, session: number): PlannedDue | Unresolved => {
  const what = `its ${ordinal(session)} session`;
  const seen = body.sessions.find((entry) => entry.session === session);
  if (seen) return seenDay(body, what, seen);
  const expected = expectedTime(body, session);
  if (!expected) return unknown(`when the ${body.name} holds ${what} is not in the calendar`);
  return expectedDay(body, what, expected.year, expected.time);
};

/** The day of the session that a body names by its year. */
export const sessionOfYear = (body: Body, year: number): PlannedDue | Unresolved => {
  const cycle = body.cycles.findLast(({ from }) => year >= from);
  const what = `its ${cycle?.name ?? 'session'} of ${year}`;
  const seen =
    body.years.find((entry) => entry.year === year) ?? body.sessions.find(({ opens }) => yearIn(opens) === year);
  if (seen) return seenDay(body, what, seen);
  const [time] = body.meets;
  if (!time) return unknown(`when the ${body.name} meets in ${year} is not in the calendar`);
  const main = cycle?.begins ? `the main part of ${what}, which begins in ${cycle.begins} (${cycle.source}),` : what;
  return expectedDay(body, main, year, time);
};

/** The first session of the body that opens after the day. */
export const sessionAfter = (body: Body, day: Day): PlannedDue | Unresolved => {
  const year = yearIn(day);
  const byNumber = numbersAround(body, year).map((session) => sessionOf(body, session));
  const byYear =
    body.rules.length + body.sessions.length === 0 ? [year, year + 1].map((of) => sessionOfYear(body, of)) : [];
  const days = [...byNumber, ...byYear].filter((due): due is PlannedDue => due.day !== null && due.day > day);
  const [next] = days.sort((a, b) => (a.day < b.day ? -1 : 1));
  return next ?? unknown(`the sessions of the ${body.name} after ${dayInWords(day)} are not in the calendar`);
};

const yearIn = (day: Day): number => Number(day.slice(0, 4));

const seenDay = (body: Body, what: string, { opens, closes, certainty, source }: Meeting): PlannedDue => {
  const until = closes ? ` and closed on ${dayInWords(closes)}` : '';
  const derivation = `the ${body.name} opened ${what} on ${dayInWords(opens)}${until} (${source})`;
  const assumed = `the ${body.name} is taken to open ${what} on ${dayInWords(opens)} (${source})`;
  return { day: opens, derivation: certainty === 'assumed' ? assumed : derivation, certainty };
};

/** A session whose days are not known is planned for the Monday, or the first weekday of the month, on which it would open. */
const expectedDay = (body: Body, what: string, year: number, time: UsualTime): PlannedDue => ({
  day: usualDay(year, time),
  derivation: `the ${body.name} is expected to hold ${what} in ${MONTHS[time.month - 1]} ${year}; its days are not known (${body.source})`,
  certainty: 'assumed',
});

const firstOf = (year: number, month: number): Day => `${year}-${String(month).padStart(2, '0')}-01`;

const usualDay = (year: number, { month, monday }: UsualTime): Day => {
  const first = firstOf(year, month);
  const firstMonday = addDays(first, (8 - weekdayOf(first)) % 7);
  if (monday === undefined) return weekdayOf(first) > 5 ? firstMonday : first;
  const nth = addDays(firstMonday, 7 * ((monday === 'last' ? 5 : monday) - 1));
  return Number(nth.slice(5, 7)) === month ? nth : addDays(nth, -7);
};

const ruleFor = ({ rules }: Body, session: number): YearRule | undefined =>
  rules.findLast(({ from }) => session >= from);

/** No body is older than the Organization, or will count beyond this. */
const isYear = (year: number): boolean => year >= 1945 && year < 2200;

const expectedTime = (body: Body, session: number): { year: number; time: UsualTime } | undefined => {
  const rule = ruleFor(body, session);
  if (!rule || body.meets.length === 0) return undefined;
  const since = session - rule.from;
  const slot = 'base' in rule ? 0 : since % body.meets.length;
  const year = 'base' in rule ? rule.base + rule.every * session : rule.year + Math.floor(since / body.meets.length);
  const time = body.meets[slot];
  return time && isYear(year) ? { year, time } : undefined;
};

/** The numbers of the sessions that may meet in the year or in the two after it. */
const numbersAround = (body: Body, year: number): number[] => {
  const known = body.sessions.map(({ session }) => session);
  const ruled = Array.from({ length: 200 }, (_, index) => index + 1).filter((session) => {
    const expected = expectedTime(body, session);
    return expected !== undefined && expected.year >= year && expected.year <= year + 2;
  });
  return [...new Set([...known, ...ruled])];
};
