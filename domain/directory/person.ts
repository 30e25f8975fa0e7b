/** A person of the directory: where they are reached, and what they have set for themselves. */
import type { Day } from '../calendar/day.ts';
import type { PersonId } from '../mandate/index.ts';

export interface Person {
  id: PersonId;
  name: string;
  email: string;
  /** The duty station whose working hours their mail keeps to. */
  station: string;
  /** Who stands in when an absence names nobody, and when mail to this person comes back. */
  deputy?: PersonId | undefined;
  mail?: MailChoice | undefined;
  absences?: Absence[] | undefined;
}

/** How a person wants their digests. What is urgent comes at the next working hour, whatever they choose. */
export interface MailChoice {
  /** The hour of the digest, by the clock of the duty station. */
  hour?: number | undefined;
  /** Weekdays on which it comes, Monday 1 to Friday 5. */
  days?: number[] | undefined;
  /** No digest up to this day, included. */
  pausedThrough?: Day | undefined;
}

export interface Absence {
  from: Day;
  /** The last day of it. */
  to: Day;
  /** Who deputises; without one, the person's standing deputy. */
  deputy?: PersonId | undefined;
}

/** The hours that may be chosen for a digest: it comes in working hours. */
export const DIGEST_HOURS = { first: 8, usual: 9, last: 17 } as const;

export const WEEKDAYS = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday'] as const;
