/** The calendar of the Organization, as data that was read and checked: what dates are computed from. */
import type { Day } from './day.ts';

/** `confirmed`: seen in a source; `assumed`: by a rule or from memory; `moved`: other than the rule says. */
export type Certainty = 'confirmed' | 'assumed' | 'moved';

/** A rule of procedure of its time: on which Tuesday of September the General Assembly opens. */
export interface OpeningRule {
  /** The first session that it holds for. */
  from: number;
  rule:
    'third Tuesday' | 'Tuesday after the second Monday' | 'Tuesday of the third week' | 'Tuesday of the second week';
  /** Where it was adopted: `57/301`. */
  source: string;
}

/** A session whose days were seen, or differ from the rule. */
export interface KnownSession {
  session: number;
  opens: Day;
  certainty: Certainty;
  source: string;
}

/** A body that meets once a year: its session n meets in `base + n`, in a month that is known. */
export interface AnnualBody {
  name: string;
  base: number;
  /** 1 to 12. */
  month: number;
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

export interface Calendar {
  assembly: { rules: OpeningRule[]; sessions: KnownSession[] };
  annual: AnnualBody[];
  items: ItemDay[];
  /** Where each body sits; the first one stands for bodies that are not listed. */
  seats: { default: Seat; bodies: Record<string, Seat> };
  stations: StationYears[];
}
