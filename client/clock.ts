/** The engine's clock: the real one, and the shift of `--as-of`. */
import { type Day, dayAt, momentOn } from '../domain/calendar/day.ts';

export interface Clock {
  /** Milliseconds since 1970. */
  now(): number;
  /** The day that it is in New York. */
  today(): Day;
  /** Milliseconds added to the real time; zero without `--as-of`. */
  shift: number;
}

const ZONE = 'America/New_York';

/** The hour in New York at which an as-of day begins. */
const HOUR = 9;

export const clockWith = (shift: number): Clock => {
  const now = () => Date.now() + shift;
  return { shift, now, today: () => dayAt(now(), ZONE) };
};

/** Milliseconds from a server's now to 09:00 in New York on that day. */
export const shiftTo = (asOf: Day, serverNow: number): number => momentOn(asOf, HOUR, ZONE) - serverNow;

/** A clock that stands at 09:00 in New York on that day, and goes on from there. */
export const clockAsOf = (asOf: Day): Clock => clockWith(shiftTo(asOf, Date.now()));
