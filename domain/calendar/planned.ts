/** What the calendar is asked of a due, and what it makes of it: a day with its derivation, or why there is none. */
import type { Certainty } from './calendar.ts';
import type { Day } from './day.ts';

/** What stands around a due in its resolution. */
export interface DueContext {
  adopted: Day | null;
  /** The resolution's title: a committee's item is found by it. */
  subject: string;
  /** Who adopted the resolution, and at which session. */
  organ?: string | null;
  session?: number | null;
  /** Who gets the result: "at its next session" is theirs. */
  recipient?: string | null;
  /** The operative paragraphs: the day on which a mandate expires may stand in them. */
  text?: string;
}

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

export const unknown = (derivation: string): Unresolved => ({ day: null, derivation });

/** `67th`, `71st`. */
export const ordinal = (number: number): string => {
  const teen = number % 100 >= 11 && number % 100 <= 13;
  const ending = teen ? 'th' : (['th', 'st', 'nd', 'rd'][number % 10] ?? 'th');
  return `${number}${ending}`;
};
