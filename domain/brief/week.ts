/** When the brief of a week goes out. */
import { addDays, type Day, dayAt, momentOn, weekdayOf } from '../calendar/day.ts';
import { isWorkingDay, type Station, WORKING_HOURS } from '../calendar/station.ts';

/** The first working day of a week, for one that begins on that Monday; undefined where the whole week is free. */
const firstWorkingDay = (monday: Day, station: Station): Day | undefined =>
  Array.from({ length: 5 }, (_, index) => addDays(monday, index)).find((day) => isWorkingDay(day, station));

const mondayOf = (day: Day): Day => addDays(day, 1 - weekdayOf(day));

/** The moment after the given one at which a brief goes out: when work begins on the first working day of a week. */
export const nextBrief = (after: number, station: Station): number => {
  for (let monday = mondayOf(dayAt(after, station.zone)); ; monday = addDays(monday, 7)) {
    const day = firstWorkingDay(monday, station);
    const moment = day ? momentOn(day, WORKING_HOURS.opens, station.zone) : 0;
    if (moment > after) return moment;
  }
};
