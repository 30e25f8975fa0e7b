/** What a notice means for the calendar of its reader: the due day of a stage stands there, moves, or is gone. */
import type { Day } from '../calendar/day.ts';
import type { Event, Notice, NoticeKind, Snapshot, StageSnapshot } from '../mandate/index.ts';
import { isOvertaken, stageOfNotice } from './overtaken.ts';

export interface CalendarEntry {
  mandate: string;
  stage: StageSnapshot;
  day: Day;
  isGone: boolean;
  /** Rises with everything that happens to the mandate, so that a program knows the newer of two. */
  sequence: number;
}

/** Kinds that give their reader a due day, or another one. */
const SETTING: readonly NoticeKind[] = [
  'assignment',
  'response',
  'approval',
  'returned',
  'moved',
  'resumed',
  'delegated',
];

/** Of these the reader had no entry before: when they are overtaken, there is nothing to take away. */
const FIRST: readonly NoticeKind[] = ['assignment', 'response', 'approval', 'delegated'];

/** @returns undefined where the notice changes nothing in a calendar */
export const calendarEntry = (
  notice: Notice,
  snapshot: Snapshot,
  events: readonly Event[],
): CalendarEntry | undefined => {
  const isClosing = notice.kind === 'closed';
  const stage = isClosing ? stageAtTheEnd(notice, snapshot, events) : stageOfNotice(notice, snapshot);
  if (!stage?.due) return undefined;
  const entry = { mandate: notice.mandate, stage, day: stage.due, sequence: notice.seq };
  if (isClosing || notice.kind === 'no-longer-yours') return { ...entry, isGone: true };
  if (!SETTING.includes(notice.kind)) return undefined;
  if (!isOvertaken(notice, snapshot)) return { ...entry, isGone: false };
  return FIRST.includes(notice.kind) ? undefined : { ...entry, isGone: true };
};

/** The stage that was open when the mandate was closed, where it was with whom the notice was written for. */
const stageAtTheEnd = (
  { person, day }: Notice,
  { stages }: Snapshot,
  events: readonly Event[],
): StageSnapshot | undefined => {
  const opened = events.findLast((event) => event.type === 'opened');
  const stage = stages.find(({ id }) => id === opened?.stage);
  const asked = opened ? [...opened.holders, ...(opened.asked ?? [])] : [];
  return asked.includes(person) && stage?.due && stage.due >= day ? stage : undefined;
};
