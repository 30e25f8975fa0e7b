/**
 * When something is due, as a resolution says it: in words of sessions, years and spans, not in dates.
 * The calendar makes a day of it; here only what is written is kept.
 */
export type Due =
  /** "at its sixty-seventh session"; `body` is the body whose session it is. */
  | {
      readonly type: 'session';
      readonly body: string;
      readonly session: number;
    }
  /** "at its substantive session of 2012", "in 2012"; `body` is null where no body is named. */
  | {
      readonly type: 'year';
      readonly body: string | null;
      readonly year: number;
    }
  /** A stated day `2012-06-30`, or a month `2012-06`. */
  | { readonly type: 'date'; readonly date: string }
  /** Relative to the adoption or to another event: "within 120 days", "next session". */
  | { readonly type: 'relative'; readonly text: string };
