/** When a regular session of the General Assembly opens, by the rule of procedure of its time. */
import type { OpeningRule, Sessions } from './calendar.ts';
import { addDays, type Day, dayInWords, weekdayOf } from './day.ts';
import { ordinal, type PlannedDue } from './planned.ts';

/** The first session met in 1946, counted as of 1945. */
const yearOf = (session: number): number => 1945 + session;

/** The nth such weekday of September. */
const nthInSeptember = (year: number, weekday: number, nth: number): Day => {
  const first = `${year}-09-01`;
  return addDays(first, ((weekday - weekdayOf(first) + 7) % 7) + 7 * (nth - 1));
};

/**
 * The Monday of the first week of September that has a working day. New York's Labour Day, the first Monday, is none:
 * where September begins on a Monday, that week still counts, for its Tuesday is one.
 */
const firstWorkingWeek = (year: number): Day => {
  const first = `${year}-09-01`;
  const weekday = weekdayOf(first);
  const firstWorkingDay = weekday >= 6 ? addDays(first, 8 - weekday) : first;
  const isLabourDay = weekdayOf(firstWorkingDay) === 1;
  const counted = isLabourDay ? addDays(firstWorkingDay, 1) : firstWorkingDay;
  return addDays(counted, 1 - weekdayOf(counted));
};

const MONDAY = 1;
const TUESDAY = 2;

const OPENS: Record<OpeningRule['rule'], (year: number) => Day> = {
  'third Tuesday': (year) => nthInSeptember(year, TUESDAY, 3),
  'Tuesday after the second Monday': (year) => addDays(nthInSeptember(year, MONDAY, 2), 1),
  'Tuesday of the third week': (year) => addDays(firstWorkingWeek(year), 15),
  'Tuesday of the second week': (year) => addDays(firstWorkingWeek(year), 8),
};

/** The opening of a regular session; undefined for a number that is none. */
export const assemblyOpening = ({ assembly }: Sessions, session: number): PlannedDue | undefined => {
  const rule = assembly.rules.findLast(({ from }) => session >= from);
  if (!rule || !Number.isInteger(session) || session > 200) return undefined;
  const known = assembly.sessions.find((entry) => entry.session === session);
  const day = known?.opens ?? OPENS[rule.rule](yearOf(session));
  const why = known?.certainty === 'moved' ? known.source : `rule of ${rule.source}`;
  return {
    day,
    derivation: `${ordinal(session)} session opens ${dayInWords(day)} (${why})`,
    certainty: known?.certainty ?? rule.certainty,
  };
};
