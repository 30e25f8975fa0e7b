/**
 * The 10-4-6 rule for documents of a session: submitted ten weeks before it, four weeks of processing, issued six
 * weeks before it in all languages. Weeks are calendar weeks. The forecast is frozen fourteen weeks before.
 */
import { addWeeks, type Day, dayInWords } from './day.ts';

export const WEEKS_BEFORE = { forecast: 14, submission: 10, issuance: 6 } as const;

export interface DocumentDay {
  day: Day;
  /** `documents submitted 10 weeks before: Tue 10 Jul 2012`. */
  derivation: string;
}

const before = (due: Day, weeks: number, what: string): DocumentDay => {
  const day = addWeeks(due, -weeks);
  return { day, derivation: `${what} ${weeks} weeks before: ${dayInWords(day)}` };
};

/** The days on which a document for that day is forecast, submitted and issued. */
export const documentDays = (due: Day): { forecast: DocumentDay; submission: DocumentDay; issuance: DocumentDay } => ({
  forecast: before(due, WEEKS_BEFORE.forecast, 'forecast confirmed'),
  submission: before(due, WEEKS_BEFORE.submission, 'documents submitted'),
  issuance: before(due, WEEKS_BEFORE.issuance, 'documents issued'),
});
