import type { Due } from '../../due.ts';

/** A due with the words that it was read from. */
export interface Timing {
  readonly due: Due;
  readonly at: number;
  readonly words: string;
}

/** What the resolution tells about its words of time. */
export interface Times {
  /** The organ that speaks: "its … session" is its own where no other body is named. */
  readonly own: string;
  readonly canonical: (written: string) => string;
  /** The session and the day of adoption, as far as they are known: what lies before them is told, not asked. */
  readonly session: number | null;
  readonly adopted: string | null;
}

export const timing = (due: Due, match: RegExpExecArray): Timing => ({ due, at: match.index, words: match[0] });
