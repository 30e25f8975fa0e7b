/** What a changed calendar means for a mandate that is under way. */
import { type Calendar, type Day, dayInWords, resolveDue, type Station, stationSlice } from '../calendar/index.ts';
import { type CommandOf, type Event, fromRecord, type Mandate, type MandateInput } from '../mandate/index.ts';
import { YEARS_AFTER_DUE } from './input.ts';

type Replan = Pick<CommandOf<'replan'>, 'due' | 'derivation' | 'station'>;

export interface Replanning {
  /** As it stands. */
  mandate: Mandate;
  replan: Replan;
  /** What has changed in the calendar, one line each. */
  why: string[];
}

/** Undefined where the calendar says what the mandate goes by already. A day that a person has set stays. */
export const replanningOf = (
  input: MandateInput,
  events: readonly Event[],
  calendar: Calendar,
  today: Day,
): Replanning | undefined => {
  const mandate = fromRecord(input, events);
  const planned = isSetByPerson(events) ? undefined : dayNow(input, calendar);
  const isMoved = planned !== undefined && planned.day !== mandate.due;
  const due = isMoved ? planned.day : mandate.due;
  const station = stationNow(mandate, due, calendar, today);
  const holidays = changesIn(mandate.station, station);
  if (!isMoved && holidays.length === 0) return undefined;
  const derivation = (isMoved ? planned.derivation : mandate.derivation) ?? 'no day is set';
  return {
    mandate,
    replan: { due, derivation, station: holidays.length ? station : null },
    why: [...(isMoved ? [planned.derivation] : []), ...holidays],
  };
};

/** Moved, or put off by the time for which it stood still, after the calendar's last word. */
const isSetByPerson = (events: readonly Event[]): boolean => {
  const last = events.findLast(
    (event) =>
      event.type === 'replanned' ||
      (event.type === 'rescheduled' && event.stage === null) ||
      (event.type === 'resumed' && event.days > 0),
  );
  return last !== undefined && last.type !== 'replanned';
};

const dayNow = ({ due }: MandateInput, calendar: Calendar): { day: Day; derivation: string } | undefined => {
  if (!due?.basis) return undefined;
  const { day, derivation } = resolveDue(due.basis.dues, due.basis.context, calendar);
  return day ? { day, derivation } : undefined;
};

const yearOf = (day: Day): number => Number(day.slice(0, 4));

/** The holidays of the years that it carries, and of those that its day now reaches into. */
const stationNow = ({ station }: Mandate, due: Day | null, calendar: Calendar, today: Day): Station => {
  const carried = Object.keys(station.holidays).map(yearOf);
  const needed = due ? Math.max(yearOf(due), yearOf(today)) + YEARS_AFTER_DUE : yearOf(today);
  const [first, last] = [Math.min(...carried, yearOf(today)), Math.max(...carried, needed)];
  return stationSlice(calendar, station.name, `${first}-01-01`, `${last}-12-31`);
};

/** More changed holidays than these are counted, not listed. */
const LISTED = 5;

const changesIn = (was: Station, is: Station): string[] => {
  const isNew = Object.keys(is.holidays).filter((day) => was.holidays[day] === undefined);
  const isGone = Object.keys(was.holidays).filter((day) => is.holidays[day] === undefined);
  const all = [
    ...isNew.map((day) => `${dayInWords(day)} is a holiday at ${is.name}: ${is.holidays[day]}`),
    ...isGone.map((day) => `${dayInWords(day)} is no holiday at ${is.name} any more`),
  ];
  return all.length > LISTED ? [`${all.length} holidays at ${is.name} have changed`] : all;
};
