/** What the calendar makes of a due: a day with its derivation, or the reason why there is none. */
import type { Certainty } from './calendar.ts';
import type { Day } from './day.ts';

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
