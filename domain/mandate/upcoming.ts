/** What time brings next, and when. */
import { type Day, endOfDay, startOfDay } from '../calendar/day.ts';
import { type Mandate, openStage } from './mandate.ts';
import { noticesAhead, type PlannedNotice } from './rhythm.ts';
import { isSilent, silenceEnds } from './silence.ts';
import type { Dated } from './stage-record.ts';

/** Nobody has objected, and so a silence procedure clears its stage. */
export type Consent = Omit<PlannedNotice, 'tell'> & { tell: 'silence' };

export interface Upcoming {
  day: Day;
  /** The moment at which that day has come, in milliseconds of the engine's clock. */
  at: number;
  stage: string;
  notices: (PlannedNotice | Consent)[];
}

/** A mandate never changes, each event makes a new one: what time brings to it is asked often, and found once. */
const found = new WeakMap<Mandate, { next: Upcoming | undefined }>();

/**
 * What time brings next, or nothing. The day comes with its first minute at the duty station; word of lateness waits
 * until the due day has ended at the organ's seat as well.
 */
export const upcoming = (mandate: Mandate): Upcoming | undefined => {
  const known = found.get(mandate) ?? { next: nextOf(mandate) };
  found.set(mandate, known);
  return known.next;
};

const nextOf = (mandate: Mandate): Upcoming | undefined => {
  const stage = openStage(mandate);
  if (!stage) return undefined;
  const ahead = noticesAhead(mandate, stage);
  const day = ahead[0]?.day;
  if (!day) return isSilent(mandate, stage) ? consent(mandate, stage) : undefined;
  const late = stage.due && day > stage.due ? endOfDay(stage.due, mandate.input.seatZone) : 0;
  return {
    day,
    at: Math.max(startOfDay(day, mandate.station.zone), late),
    stage: stage.id,
    notices: ahead.filter((notice) => notice.day === day),
  };
};

/** The end of a silence procedure comes after all its reminders. */
const consent = (mandate: Mandate, stage: Dated): Upcoming => {
  const { day, at } = silenceEnds(mandate, stage);
  const rule = 'nobody has objected';
  return { day, at, stage: stage.id, notices: [{ day, tell: 'silence', to: stage.holders, rule, last: true }] };
};
