/** Who reads a mail, where, and by whose working hours. */
import { addDays, type Day, dayAt } from '../domain/calendar/day.ts';
import type { Station } from '../domain/calendar/station.ts';
import { type Directory, personOf } from '../domain/directory/index.ts';
import type { PersonId } from '../domain/mandate/index.ts';

export interface Reader {
  person: PersonId;
  name: string;
  address: string;
  station: Station;
  /** Set where the mail goes to the fallback, since the person is in the directory no more. */
  inPlaceOf: PersonId | null;
}

/** The working days of a duty station between two days. */
export type StationOf = (name: string, from: Day, to: Day) => Station;

/** How far ahead a desk has to know the holidays, in days. */
const AHEAD = 60;

/**
 * The person, or the directory's fallback where they are gone.
 * @throws Error where neither is in the directory: an operator has to apply one that has them
 */
export const readerOf = (directory: Directory, stationOf: StationOf, id: PersonId, at: number): Reader => {
  const person = personOf(directory, id) ?? personOf(directory, directory.fallback);
  if (!person) throw new Error(`the directory knows neither "${id}" nor its own fallback "${directory.fallback}"`);
  const today = dayAt(at, 'UTC');
  return {
    person: person.id,
    name: person.name,
    address: person.email,
    station: stationOf(person.station, addDays(today, -2), addDays(today, AHEAD)),
    inPlaceOf: person.id === id ? null : id,
  };
};
