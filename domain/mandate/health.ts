import { dayAt, endOfDay } from '../calendar/day.ts';
import type { Snapshot } from './snapshot.ts';
import type { Health } from './state.ts';

/**
 * How a mandate stands: computed from dates whenever it is asked, never stored. Overdue once the due day of the open
 * stage, or of the whole, has ended at the organ's seat; due soon from the open stage's first reminder on. While a
 * suspended mandate's time stands still, it is neither.
 *
 * @param now the engine's clock, in milliseconds since 1970
 */
export const healthOf = (snapshot: Snapshot, now: number): Health => {
  const { state, suspended, due, metOn, stageDue, dueSoonFrom, seatZone } = snapshot;
  if (state === 'closed' || suspended?.time === 'stands') return 'on-track';
  const hasEnded = (day: string | null): boolean => day !== null && now >= endOfDay(day, seatZone);
  if (hasEnded(stageDue) || (metOn === null && hasEnded(due))) return 'overdue';
  return dueSoonFrom !== null && dayAt(now, seatZone) >= dueSoonFrom ? 'due-soon' : 'on-track';
};
