/** The calendar of the Organization, as data that was read and checked: what dates are computed from. */
import type { Day } from './day.ts';

/**
 * `confirmed`: seen in a source; `computed`: by a rule that was checked against sources; `assumed`: by custom or from
 * memory; `moved`: other than the rule says.
 */
export type Certainty = 'confirmed' | 'computed' | 'assumed' | 'moved';

/** A rule of procedure of its time: on which Tuesday of September the General Assembly opens. */
export interface OpeningRule {
  /** The first session that it holds for. */
  from: number;
  rule:
    'third Tuesday' | 'Tuesday after the second Monday' | 'Tuesday of the third week' | 'Tuesday of the second week';
  certainty: Certainty;
  /** Where it was adopted: `57/301`. */
  source: string;
}

/** When a body met, or will meet. */
export interface Meeting {
  opens: Day;
  closes?: Day | undefined;
  certainty: Certainty;
  source: string;
}

/** A session whose days were seen, or that keeps to no rule. */
export interface KnownSession extends Meeting {
  session: number;
}

/** Session n meets in `base + every × n`; or, where a body meets several times a year, the first of a year in `year`. */
export type YearRule = { from: number; base: number; every: number } | { from: number; year: number };

/** The month in which a session usually opens, and the Monday of it where that is known. */
export interface UsualTime {
  /** 1 to 12. */
  month: number;
  monday?: number | 'last' | undefined;
}

/** How a body names the session of a year, from a year on: "substantive session of 2012", "2016 session". */
export interface Cycle {
  from: number;
  name: string;
  /** Where a session begins long before its main meeting: `July of the year before`. */
  begins?: string | undefined;
  source: string;
}

export interface Body {
  name: string;
  rules: YearRule[];
  /** Of a body that meets several times a year, each of its times, in order. */
  meets: UsualTime[];
  cycles: Cycle[];
  sessions: KnownSession[];
  /** Sessions that go by their year alone. */
  years: (Meeting & { year: number })[];
  certainty: Certainty;
  source: string;
}

/** The day on which a committee takes an item up, where somebody found out. */
export interface ItemDay {
  body: string;
  session: number;
  /** Words of which one stands in the resolution's title. */
  subjects: string[];
  day: Day;
  source: string;
}

export interface Seat {
  station: string;
  zone: string;
}

export interface StationYears {
  name: string;
  zone: string;
  years: Record<string, { status: 'published' | 'assumed'; days: Record<Day, string> }>;
}

/** When bodies meet: what days are made of. */
export interface Sessions {
  assembly: {
    rules: OpeningRule[];
    sessions: KnownSession[];
    special: KnownSession[];
    emergency: KnownSession[];
  };
  bodies: Body[];
  items: ItemDay[];
}

export interface Calendar extends Sessions {
  /** Where each body sits; the first one stands for bodies that are not listed. */
  seats: { default: Seat; bodies: Record<string, Seat> };
  stations: StationYears[];
}
