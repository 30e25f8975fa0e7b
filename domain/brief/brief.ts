/** What a coordinator has to know once a week: what is late, what comes due, what nobody has taken up, what closed. */
import { addDays, type Day, dayAt } from '../calendar/day.ts';
import { healthOf } from '../mandate/health.ts';
import type { Snapshot } from '../mandate/index.ts';

/** The parts of a brief, worst first. */
export const BRIEF_PARTS = ['unheard', 'late', 'due', 'silent', 'closed'] as const;
export type BriefPartName = (typeof BRIEF_PARTS)[number];

/** A mandate as a brief looks at it. */
export interface Followed {
  snapshot: Snapshot;
  /** When its open stage was opened; null where none is. */
  openedOn: Day | null;
  /** Whether somebody has acknowledged that stage, or done anything to the mandate, since. */
  isHeardOf: boolean;
  /** When it was closed; null while it is not. */
  closedOn: Day | null;
}

export interface BriefPart {
  name: BriefPartName;
  /** How many mandates are in it, shown or not. */
  count: number;
  shown: Followed[];
}

/** Days that a brief looks ahead. */
const AHEAD = 14;

/** Days for which a stage may be open without a word from its holder. */
const PATIENCE = 7;

/**
 * @param since the day of the last brief: what closed from then on is told
 * @param now the engine's clock, in milliseconds
 * @param most how many mandates are shown; the rest is counted
 */
export const briefOf = (
  followed: readonly Followed[],
  { since, now }: { since: Day; now: number },
  most: number,
): BriefPart[] => {
  let room = most;
  return BRIEF_PARTS.flatMap((name) => {
    const inPart = followed.filter((each) => partOf(each, since, now) === name).sort(dueFirst);
    const shown = inPart.slice(0, room);
    room -= shown.length;
    return inPart.length ? [{ name, count: inPart.length, shown }] : [];
  });
};

/** The worst part that it belongs to; undefined where there is nothing to say. */
const partOf = (
  { snapshot, openedOn, isHeardOf, closedOn }: Followed,
  since: Day,
  now: number,
): BriefPartName | undefined => {
  if (snapshot.state === 'closed') return closedOn !== null && closedOn >= since ? 'closed' : undefined;
  if (snapshot.state === 'suspended') return undefined;
  const today = dayAt(now, snapshot.seatZone);
  // Its ladder is at its end: nobody is told any more, so that it heads the brief.
  if (healthOf(snapshot, now) === 'overdue') return snapshot.next ? 'late' : 'unheard';
  if (snapshot.stageDue && snapshot.stageDue <= addDays(today, AHEAD)) return 'due';
  return openedOn && !isHeardOf && openedOn <= addDays(today, -PATIENCE) ? 'silent' : undefined;
};

const dueFirst = (a: Followed, b: Followed): number =>
  dayOf(a).localeCompare(dayOf(b)) || a.snapshot.id.localeCompare(b.snapshot.id, 'en', { numeric: true });

/** Without a day, after all days. */
const dayOf = ({ snapshot, closedOn }: Followed): string => closedOn ?? snapshot.stageDue ?? snapshot.due ?? '~';
