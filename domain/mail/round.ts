/** What a desk sends at a moment: letters of one notice, and the one mail that gathers the rest. */
import { type Day, dayAt, endOfDay, millisOf } from '../calendar/day.ts';
import { nextWorkingMoment } from '../calendar/station.ts';
import type { ReadingHours } from './hours.ts';
import { goesAt, missedOn, type Waiting } from './waiting.ts';

export interface Round<W extends Waiting = Waiting> {
  letters: W[];
  /** One mail, however many. */
  digest: W[];
}

const atWork = (moment: number, { station }: ReadingHours): boolean => nextWorkingMoment(moment, station) === moment;

/** As many urgent letters are read each; more at one moment come as one mail. */
const FEW = 5;

/**
 * What waits for one reader, as it goes out now. After an outage all that was missed is in one mail, with what else is
 * for today; nothing goes out outside the reader's working hours.
 */
export const roundAt = <W extends Waiting>(
  waiting: readonly W[],
  hours: ReadingHours,
  lastDigest: Day | null,
  now: number,
): Round<W> => {
  if (!atWork(now, hours)) return { letters: [], digest: [] };
  const today = dayAt(now, hours.station.zone);
  const dated = waiting.map((each) => ({ each, at: goesAt(each, hours, lastDigest) }));
  const due = dated.filter(({ at }) => at <= now).map(({ each }) => each);
  const urgent = due.filter(({ notice }) => notice.urgent);
  const isMissed = due.some((each) => missedOn(each, hours, lastDigest, today) !== null);
  if (!isMissed && urgent.length <= FEW) return { letters: urgent, digest: due.filter(({ notice }) => !notice.urgent) };
  const tonight = endOfDay(today, hours.station.zone);
  const gathered = dated.filter(({ at }) => at < tonight).map(({ each }) => each);
  const isLone = gathered.length === 1 && urgent.length === 1;
  return isLone ? { letters: gathered, digest: [] } : { letters: [], digest: gathered };
};

/** Milliseconds without news after which a desk sends; and how long it waits for that at most. */
const QUIET = { since: 3_000, atMost: 30_000 };

/**
 * When something goes out to this reader; undefined while nothing waits. A desk lets what happens in one go (a plan that
 * is started, a hundred acts of one meeting) come to its end, so that it can tell it in one mail.
 */
export const nextRound = (
  waiting: readonly Waiting[],
  hours: ReadingHours,
  lastDigest: Day | null,
  now: number,
): number | undefined => {
  if (waiting.length === 0) return undefined;
  const dated = waiting.map((each) => ({ since: millisOf(each.since), at: goesAt(each, hours, lastDigest) }));
  const soonest = Math.max(now, Math.min(...dated.map(({ at }) => at)));
  const news = dated.filter(({ at }) => at <= soonest).map(({ since }) => since);
  const quiet = Math.min(Math.max(...news) + QUIET.since, Math.min(...news) + QUIET.atMost);
  const settled = Math.max(soonest, quiet);
  return atWork(settled, hours) ? settled : nextWorkingMoment(soonest, hours.station);
};
