/** From a plan's entry to what its mandate carries while it runs. */
import type { Day } from '../calendar/day.ts';
import type { Station } from '../calendar/station.ts';
import type { Actor, MandateInput, Procedure } from '../mandate/index.ts';
import type { PlanEntry } from './plan.ts';

/** The most that a mandate's input may weigh, in bytes of JSON: it stands in the history of every run. */
export const LARGEST_INPUT = 8192;

export interface Surroundings {
  resolution: string;
  procedure: Procedure;
  /** The office's working days, cut to the years that the mandate may live. */
  station: Station;
  /** Where its due days end: the seat of the organ that gets the result. */
  seatZone: string;
  clockShift: number;
  startedBy: Actor;
}

/** How long before and after its dates a mandate may need a calendar, in years: drafts begin early, reports come late. */
export const YEARS_AFTER_DUE = 1;

/** What a mandate without a due date is given: its check-ins go on for years. */
export const YEARS_UNDATED = 5;

/** The last year of holidays that the entry's mandate needs. */
export const lastYearOf = ({ due }: PlanEntry, today: Day): number =>
  due ? Number((due > today ? due : today).slice(0, 4)) + YEARS_AFTER_DUE : Number(today.slice(0, 4)) + YEARS_UNDATED;

export const inputOf = (entry: PlanEntry, around: Surroundings): MandateInput => ({
  id: entry.id,
  resolution: around.resolution,
  paragraph: entry.paragraph,
  kind: entry.kind,
  title: entry.title,
  due: entry.due ? { day: entry.due, derivation: entry.derivation ?? 'as the plan has it' } : null,
  dates: entry.dates,
  procedure: around.procedure,
  office: entry.office,
  people: entry.people,
  seatZone: around.seatZone,
  station: around.station,
  clockShift: around.clockShift,
  startedBy: around.startedBy,
});
