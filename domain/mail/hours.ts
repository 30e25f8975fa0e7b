/** When somebody reads mail: the working hours of their duty station, and what they have chosen for their digests. */
import { addDays, type Day, dayAt, momentOn, weekdayOf } from '../calendar/day.ts';
import { isWorkingDay, type Station } from '../calendar/station.ts';
import { DIGEST_HOURS, type MailChoice } from '../directory/index.ts';

export interface ReadingHours {
  station: Station;
  choice: MailChoice;
}

const isDigestDay = (day: Day, { station, choice }: ReadingHours): boolean =>
  isWorkingDay(day, station) && (choice.days?.includes(weekdayOf(day)) ?? true);

const digestDayFrom = (day: Day, hours: ReadingHours): Day => {
  let candidate = day;
  while (!isDigestDay(candidate, hours)) candidate = addDays(candidate, 1);
  return candidate;
};

const HOUR = 3_600_000;

/**
 * The moment at which a digest may go out that holds what has come by then. What comes within the very hour of the
 * digest is still of that morning, unless the digest of that day has gone already.
 * @param last the day of the last digest; null where there was none
 */
export const digestMoment = (from: number, hours: ReadingHours, last: Day | null): number => {
  const { station, choice } = hours;
  const opensOn = (day: Day): number => momentOn(day, choice.hour ?? DIGEST_HOURS.usual, station.zone);
  const today = dayAt(from, station.zone);
  const earliest = [today, after(last), after(choice.pausedThrough ?? null)].sort().at(-1) ?? today;
  const day = digestDayFrom(earliest, hours);
  if (day !== today || from < opensOn(day)) return opensOn(day);
  return from < opensOn(day) + HOUR ? from : opensOn(digestDayFrom(addDays(day, 1), hours));
};

const after = (day: Day | null): Day => (day ? addDays(day, 1) : '');
