/** Who reads a mail, where, and by whose working hours. */
import { addDays, type Day, dayAt } from '../domain/calendar/day.ts';
import type { Station } from '../domain/calendar/station.ts';
import { absenceOn, type Directory, type MailChoice, personOf } from '../domain/directory/index.ts';
import { type Instead, readersOf, whyNotThemselves } from '../domain/mail/index.ts';
import type { PersonId } from '../domain/mandate/index.ts';

export interface Reader {
  person: PersonId;
  name: string;
  address: string;
  station: Station;
  choice: MailChoice;
  /** Whom it was written for, where that is somebody else, and why they don't get it themselves. */
  inPlaceOf: { person: PersonId; why: Instead; /** The last day of an absence. */ until: Day | null } | null;
}

/** The working days of a duty station between two days. */
export type StationOf = (name: string, from: Day, to: Day) => Station;

/** The days around today for which a desk has to know the holidays: of what waits since an outage, and ahead. */
const AROUND = { before: 60, after: 60 };

export interface Readership {
  directory: Directory;
  stationOf: StationOf;
  /** The engine's clock, in milliseconds. */
  at: number;
}

/**
 * Who gets what was written for that person.
 * @param not people who can't: at their address it was refused, or what it asks for they may not do
 * @returns undefined where nobody is left
 * @throws Error where neither the person nor the fallback is in the directory: an operator has to apply one that has them
 */
export const readerOf = (readership: Readership, id: PersonId, not: readonly PersonId[] = []): Reader | undefined => {
  const { directory, stationOf, at } = readership;
  const today = dayAt(at, zoneOf(readership, id));
  const choices = readersOf(directory, id, today);
  if (choices.length === 0)
    throw new Error(`the directory knows neither "${id}" nor its own fallback "${directory.fallback}"`);
  const person = choices.filter((choice) => !not.includes(choice)).map((choice) => personOf(directory, choice))[0];
  if (!person) return undefined;
  const { id: reader, name, email: address, mail: choice = {} } = person;
  const station = stationOf(person.station, addDays(today, -AROUND.before), addDays(today, AROUND.after));
  const written = personOf(directory, id);
  const until = (written && absenceOn(written, today)?.to) ?? null;
  const inPlaceOf = reader === id ? null : { person: id, why: whyNotThemselves(directory, id, today), until };
  return { person: reader, name, address, station, choice, inPlaceOf };
};

/** Where it is decided which day it is for somebody who may be away: where they work. */
const zoneOf = ({ directory, stationOf, at }: Readership, id: PersonId): string => {
  const station = personOf(directory, id)?.station;
  const day = dayAt(at, 'UTC');
  return station ? stationOf(station, day, day).zone : 'UTC';
};
