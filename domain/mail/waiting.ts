/** A notice that waits to be read by somebody. */
import type { Day, Instant } from '../calendar/day.ts';
import { dayAt, millisOf, startOfDay } from '../calendar/day.ts';
import { nextWorkingMoment } from '../calendar/station.ts';
import type { Notice } from '../mandate/index.ts';
import { digestMoment, type ReadingHours } from './hours.ts';

export interface Waiting {
  notice: Notice;
  /** When the event happened that causes it, in the zone of the mandate's duty station. */
  since: Instant;
}

/**
 * When the notice may go out: what is urgent at the next working hour, the rest with the next digest, neither before
 * the notice's own day.
 * @param lastDigest the day of the reader's last digest: there is one a day
 */
export const goesAt = ({ notice, since }: Waiting, hours: ReadingHours, lastDigest: Day | null): number => {
  const from = Math.max(millisOf(since), startOfDay(notice.day, hours.station.zone));
  return notice.urgent ? nextWorkingMoment(from, hours.station) : digestMoment(from, hours, lastDigest);
};

/** The day on which it should have gone out, where that has passed: after an outage of ours, or of the mail server. */
export const missedOn = (waiting: Waiting, hours: ReadingHours, lastDigest: Day | null, today: Day): Day | null => {
  const { notice, since } = waiting;
  const wasToldLate = since.slice(0, 10) > notice.day;
  const meantFor = wasToldLate ? notice.day : dayAt(goesAt(waiting, hours, lastDigest), hours.station.zone);
  return meantFor < today ? meantFor : null;
};
