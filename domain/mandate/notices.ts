/** The notices of an event: each person is told once of it, and its key says so. */
import type { Day } from '../calendar/day.ts';
import type { Event } from './event.ts';
import type { PersonId } from './actor.ts';
import { type Mandate, openStage } from './mandate.ts';
import { type Notice, type NoticeKind, noticeKey } from './notice.ts';
import { delegatesOf } from './places.ts';
import { tellingsOf } from './tellings.ts';

/** Told more than one thing by an event, a person hears the first. */
export const noticesOf = (event: Event, before: Mandate, after: Mandate): Notice[] => {
  const stage = 'stage' in event ? event.stage : null;
  const day: Day = 'day' in event ? event.day : event.at.slice(0, 10);
  const news = tellingsOf(event, before, after).flatMap(({ kind, to, urgent = false }) =>
    [...to, ...actingFor(after, kind, to, stage, day)].map((person) => ({ kind, person, urgent })),
  );
  const each = news.filter(({ person }, index) => news.findIndex((other) => other.person === person) === index);
  const mandate = after.input.id;
  const { seq } = event;
  return each.map(({ kind, person, urgent }) => ({
    ...{ key: noticeKey(mandate, seq, person), mandate, seq, person, kind, stage, day, urgent },
  }));
};

/** Kinds that ask for something: of whoever may act for their reader, too. */
const ASKING: NoticeKind[] = ['assignment', 'approval', 'reminder', 'overdue', 'returned', 'moved', 'resumed'];

const actingFor = (
  mandate: Mandate,
  kind: NoticeKind,
  people: PersonId[],
  stage: string | null,
  day: Day,
): PersonId[] =>
  ASKING.includes(kind)
    ? delegatesOf(mandate, people, stage ?? openStage(mandate)?.id ?? null, day).map(({ to }) => to)
    : [];
