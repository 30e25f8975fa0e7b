/** Who has to be told of an event, and as what. */
import type { Day } from '../calendar/day.ts';
import { addWorkingDays } from '../calendar/station.ts';
import type { Event } from './event.ts';
import type { PersonId } from './input.ts';
import { coordinatorsOf, type Mandate, openStage, ownersOf, planOf, stageOf } from './mandate.ts';
import { type Notice, type NoticeKind, noticeKey } from './notice.ts';

interface Telling {
  kind: NoticeKind;
  to: PersonId[];
  urgent?: boolean;
}

/**
 * The notices of one event, given the mandate before and after it. Each person is told once of an event; the key says so.
 */
export const noticesOf = (event: Event, before: Mandate, after: Mandate): Notice[] => {
  const stage = 'stage' in event ? event.stage : null;
  const day: Day = 'day' in event ? event.day : event.at.slice(0, 10);
  return tellingsOf(event, before, after).flatMap(({ kind, to, urgent = false }) =>
    [...new Set(to)].map((person) => {
      const key = noticeKey(after.input.id, event.seq, person);
      return { key, mandate: after.input.id, seq: event.seq, person, kind, stage, day, urgent };
    }),
  );
};

const tellingsOf = (event: Event, before: Mandate, after: Mandate): Telling[] => {
  switch (event.type) {
    case 'opened':
      return [asked(after, event.stage, event.returned)];
    case 'approved':
      return [nextInOrder(event.stage, before, after)];
    case 'reminded':
      return [
        {
          kind: event.tell,
          to: event.to,
          urgent: event.tell === 'overdue' || isLastDay(after, event.stage, event.day),
        },
      ];
    case 'escalated':
      return [{ kind: 'escalation', to: event.to, urgent: true }];
    case 'reassigned':
      return handedOver(event, after);
    case 'rescheduled':
    case 'replanned':
      return [moved(before, after)];
    case 'undeliverable':
      return [{ kind: 'undeliverable', to: reachable(after) }];
    case 'flagged':
      return [{ kind: 'flagged', to: coordinatorsOf(after) }];
    case 'closed':
      return [{ kind: 'closed', to: everybody(after) }];
    default:
      return [];
  }
};

const nobody: Telling = { kind: 'assignment', to: [] };

/** The coordinators whose own mail has not come back: two dead mailboxes must not tell of each other for ever. */
const reachable = (mandate: Mandate): PersonId[] =>
  coordinatorsOf(mandate).filter((person) => !mandate.undelivered.some((key) => key.endsWith(`:${person}`)));

const asked = (mandate: Mandate, id: string, returned: boolean): Telling => {
  const stage = stageOf(mandate, id);
  const to = stage ? ownersOf(mandate, stage) : [];
  const isApproval = Boolean(planOf(mandate, id)?.approval);
  return { kind: returned ? 'returned' : isApproval ? 'approval' : 'assignment', to, urgent: isApproval };
};

/** The new holder of an open stage is asked; who held it learns that it is no longer theirs. */
const handedOver = (event: Event & { type: 'reassigned' }, after: Mandate): Telling[] => {
  if (stageOf(after, event.stage)?.state !== 'open') return [];
  const former = event.from.filter((person) => person !== event.to);
  return [
    { ...asked(after, event.stage, false), to: [event.to] },
    { kind: 'no-longer-yours', to: former },
  ];
};

/** In a clearance in order, the next one is asked when the one before has cleared. */
const nextInOrder = (id: string, before: Mandate, after: Mandate): Telling => {
  const [was, is] = [stageOf(before, id), stageOf(after, id)];
  if (!was || !is) return nobody;
  const askedBefore = ownersOf(before, was);
  return { kind: 'approval', urgent: true, to: ownersOf(after, is).filter((person) => !askedBefore.includes(person)) };
};

const moved = (before: Mandate, after: Mandate): Telling => {
  const stage = openStage(after);
  const same = before.due === after.due && openStage(before)?.due === stage?.due;
  return stage && !same ? { kind: 'moved', to: ownersOf(after, stage) } : nobody;
};

/** The reminder after which no working day is left before the due day. */
const isLastDay = (mandate: Mandate, id: string, day: Day): boolean => {
  const due = stageOf(mandate, id)?.due;
  return due ? addWorkingDays(day, 1, mandate.station) >= due : false;
};

/** Whoever held a stage or worked on it, and the coordinators. */
const everybody = (mandate: Mandate): PersonId[] => [
  ...mandate.stages.flatMap(({ holders, workedOnBy }) => [...holders, ...workedOnBy]),
  ...coordinatorsOf(mandate),
];
