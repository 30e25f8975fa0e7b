/** What the picture shows of the mandates: for how long each stage was open, and how much of that it was late. */
import { endOfDay, millisOf } from '../../../domain/calendar/day.ts';
import type { Snapshot } from '../../../domain/mandate/index.ts';
import type { TimelineEntry, TimelineEvent } from '../timeline.ts';

export interface Span {
  mandate: string;
  stage: string;
  from: Date;
  to: Date;
  isLate: boolean;
}

/** @param ends where what is still open is cut off, in milliseconds */
export const spansOf = (entries: readonly TimelineEntry[], mandates: readonly Snapshot[], ends: number): Span[] =>
  mandates.flatMap((mandate) => {
    const turns = entries.filter(
      (entry): entry is TimelineEvent =>
        entry.type === 'event' && entry.mandate === mandate.id && ['opened', 'closed'].includes(entry.event),
    );
    return turns.flatMap(({ event, stage, at }, index) => {
      if (event !== 'opened' || !stage) return [];
      const until = turns[index + 1]?.at;
      return spanOf(mandate, stage, millisOf(at), until ? millisOf(until) : ends);
    });
  });

const spanOf = ({ id, stages, seatZone }: Snapshot, stage: string, from: number, to: number): Span[] => {
  const due = stages.find((each) => each.id === stage)?.due;
  const late = due ? Math.min(Math.max(endOfDay(due, seatZone), from), to) : to;
  const part = (start: number, end: number, isLate: boolean): Span[] =>
    end > start ? [{ mandate: id, stage, from: new Date(start), to: new Date(end), isLate }] : [];
  return [...part(from, late, false), ...part(late, to, true)];
};
