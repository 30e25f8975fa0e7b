/** Holidays by year, and the slice of them that a mandate carries. */
import type { Calendar } from './calendar.ts';
import type { Day } from './day.ts';
import type { Station } from './station.ts';

/** A duty station that the calendar does not have. */
export class UnknownStation extends Error {
  override readonly name = 'UnknownStation';

  constructor(station: string, known: string[]) {
    super(`there is no duty station "${station}" in the calendar; it has ${known.join(', ')}`);
  }
}

/**
 * The station with its holidays from one day to another, both included.
 * @throws UnknownStation
 */
export const stationSlice = ({ stations }: Calendar, name: string, from: Day, to: Day): Station => {
  const found = stations.find((station) => station.name === name);
  if (!found)
    throw new UnknownStation(
      name,
      stations.map((station) => station.name),
    );
  const days = Object.values(found.years).flatMap((year) => Object.entries(year.days));
  return { name, zone: found.zone, holidays: Object.fromEntries(days.filter(([day]) => day >= from && day <= to)) };
};

/** Of the years between two days, those whose holidays nobody has published yet, and those that are not known at all. */
export const unsureYears = (
  { stations }: Calendar,
  name: string,
  from: Day,
  to: Day,
): { assumed: number[]; missing: number[] } => {
  const years = stations.find((station) => station.name === name)?.years ?? {};
  const asked = Array.from(
    { length: Number(to.slice(0, 4)) - Number(from.slice(0, 4)) + 1 },
    (_, index) => Number(from.slice(0, 4)) + index,
  );
  return {
    assumed: asked.filter((year) => years[year]?.status === 'assumed'),
    missing: asked.filter((year) => years[year] === undefined),
  };
};
