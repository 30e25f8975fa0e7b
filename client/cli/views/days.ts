/** Days and moments in tables and histories. */
import { type Day, dayInWords, type Instant } from '../../../domain/calendar/day.ts';

export const NO_DATE = '–';

/** `18 Sep 2012`: short enough for a column. */
export const dayInColumn = (day: Day | null): string => (day ? dayInWords(day).replace(/^\w+ /, '') : NO_DATE);

/** `Mon 19 Dec 2011 09:00`: as the clock on the wall showed it there. */
export const momentInWords = (at: Instant): string => `${dayInWords(at.slice(0, 10))} ${at.slice(11, 16)}`;
