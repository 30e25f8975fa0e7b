/**
 * The working days of a duty station. A station travels inside a mandate's input as a slice (only the years that it
 * needs), so that a running mandate does not change when a holiday list does.
 */
import { addDays, dayAt, type Day, momentOn, weekdayOf } from './day.ts';

export interface Station {
  /** `New York`, `Vienna`, `Geneva`. */
  name: string;
  /** IANA zone, `America/New_York`. */
  zone: string;
  /** Official holidays by day, with their names; a holiday that falls on a weekend stands on the day it is observed. */
  holidays: Record<Day, string>;
}

/** Working hours of every duty station, local time: from `opens` on, until `closes` (exclusive). */
export const WORKING_HOURS = { opens: 8, closes: 18 } as const;

/** Monday to Friday, but not an official holiday of the station. */
export const isWorkingDay = (day: Day, station: Station): boolean =>
  weekdayOf(day) <= 5 && station.holidays[day] === undefined;

/** The day itself, or the nearest working day before it. */
export const workingDayOnOrBefore = (day: Day, station: Station): Day => {
  let candidate = day;
  while (!isWorkingDay(candidate, station)) candidate = addDays(candidate, -1);
  return candidate;
};

/** The day itself, or the nearest working day after it. */
export const workingDayOnOrAfter = (day: Day, station: Station): Day => {
  let candidate = day;
  while (!isWorkingDay(candidate, station)) candidate = addDays(candidate, 1);
  return candidate;
};

/** `count` working days after the day (before it, where negative); the day itself is not counted. */
export const addWorkingDays = (day: Day, count: number, station: Station): Day => {
  const step = Math.sign(count);
  let left = Math.abs(count);
  let candidate = day;
  while (left > 0) {
    candidate = addDays(candidate, step);
    if (isWorkingDay(candidate, station)) left--;
  }
  return candidate;
};

/** The moment itself when the station is at work then, else the next moment at which its working hours begin. */
export const nextWorkingMoment = (millis: number, station: Station): number => {
  const today = dayAt(millis, station.zone);
  const day = workingDayOnOrAfter(today, station);
  const opens = momentOn(day, WORKING_HOURS.opens, station.zone);
  if (day !== today || millis < opens) return opens;
  if (millis < momentOn(day, WORKING_HOURS.closes, station.zone)) return millis;
  return momentOn(workingDayOnOrAfter(addDays(today, 1), station), WORKING_HOURS.opens, station.zone);
};
