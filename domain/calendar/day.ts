/**
 * Days and instants. A day is a string `2012-09-18`; an instant is counted in milliseconds since 1970, and written
 * as ISO 8601 with its offset. This folder is the only one that imports luxon, always with an explicit zone: the
 * workflow sandbox would otherwise take the host's.
 */
import { DateTime } from 'luxon';

/** A calendar day, `2012-09-18`. It has no zone; what needs one asks for it. */
export type Day = string;

/** A moment, ISO 8601 with its offset: `2011-12-19T09:00:00-05:00`. */
export type Instant = string;

const MILLIS_A_DAY = 86_400_000;

/** By its numbers: luxon's parser of ISO 8601 takes twenty times as long, and a workflow asks for many days. */
const at = (day: Day): DateTime<true> => {
  const [year = NaN, month = NaN, dayOfMonth = NaN] = day.split('-').map(Number);
  const date = DateTime.utc(year, month, dayOfMonth);
  if (!date.isValid) throw new RangeError(`"${day}" is not a day like 2012-09-18`);
  return date;
};

const dayOf = (date: DateTime<true>): Day => date.toISODate();

/** Whether the text is a day of the calendar written as `2012-09-18`. */
export const isDay = (text: unknown): text is Day =>
  typeof text === 'string' && /^\d{4}-\d{2}-\d{2}$/.test(text) && DateTime.fromISO(text, { zone: 'utc' }).isValid;

/** Days since Thursday 1 January 1970: to count days, which a workflow does a lot, needs no more than a number. */
const numberOf = (day: Day): number => {
  const [year = NaN, month = NaN, dayOfMonth = NaN] = day.split('-').map(Number);
  const number = Date.UTC(year, month - 1, dayOfMonth) / MILLIS_A_DAY;
  if (Number.isNaN(number) || dayNumbered(number) !== day)
    throw new RangeError(`"${day}" is not a day like 2012-09-18`);
  return number;
};

const dayNumbered = (number: number): Day => new Date(number * MILLIS_A_DAY).toISOString().slice(0, 10);

export const addDays = (day: Day, days: number): Day => dayNumbered(numberOf(day) + days);
export const addWeeks = (day: Day, weeks: number): Day => addDays(day, weeks * 7);

/** Months later on the same date, or on the month's last day where that date does not exist. */
export const addMonths = (day: Day, months: number): Day => dayOf(at(day).plus({ months }));

/** Days from `from` to `to`; negative when `to` comes first. */
export const daysBetween = (from: Day, to: Day): number => numberOf(to) - numberOf(from);

/** Monday is 1, Sunday is 7. */
export const weekdayOf = (day: Day): number => ((((numberOf(day) + 3) % 7) + 7) % 7) + 1;

/** `Tue 18 Sep 2012`: how a day is written for people. */
export const dayInWords = (day: Day): string => at(day).setLocale('en-US').toFormat('ccc d LLL yyyy');

/** `Tue 18 Sep`: where the year is plain from what stands around it. */
export const shortDay = (day: Day): string => at(day).setLocale('en-US').toFormat('ccc d LLL');

/** The first moment of the day in that zone, in milliseconds since 1970. */
export const startOfDay = (day: Day, zone: string): number => DateTime.fromISO(day, { zone }).startOf('day').toMillis();

/** The moment at which the day has ended in that zone. */
export const endOfDay = (day: Day, zone: string): number => startOfDay(addDays(day, 1), zone);

/** The moment of that hour on the day in that zone, in milliseconds since 1970. */
export const momentOn = (day: Day, hour: number, zone: string): number =>
  DateTime.fromISO(day, { zone }).set({ hour }).toMillis();

/** The day that a clock on the wall in that zone shows at the moment. */
export const dayAt = (millis: number, zone: string): Day => {
  const date = DateTime.fromMillis(millis, { zone });
  if (!date.isValid) throw new RangeError(`"${zone}" is not a time zone`);
  return dayOf(date);
};

/** The moment as ISO 8601 with the zone's offset, to the second. */
export const instantAt = (millis: number, zone: string): Instant => {
  const date = DateTime.fromMillis(millis, { zone });
  if (!date.isValid) throw new RangeError(`"${zone}" is not a time zone`);
  return date.startOf('second').toISO({ suppressMilliseconds: true });
};

/** Milliseconds since 1970 of an ISO 8601 instant. */
export const millisOf = (instant: Instant): number => DateTime.fromISO(instant, { setZone: true }).toMillis();
