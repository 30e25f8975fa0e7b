/** Who learns of an event, as what kind of news. */
import type { Day } from '../calendar/day.ts';
import { addWorkingDays } from '../calendar/station.ts';
import type { Event } from './event.ts';
import { coordinatorsOf, draftersFor, ownersOf, peopleIn } from './holders.ts';
import type { PersonId } from './actor.ts';
import { type Mandate, openStage, planOf, stageOf } from './mandate.ts';
import type { NoticeKind } from './notice.ts';

export interface Telling {
  kind: NoticeKind;
  to: PersonId[];
  urgent?: boolean;
}

/** The news of one event, given the mandate before and after it. */
export const tellingsOf = (event: Event, before: Mandate, after: Mandate): Telling[] => {
  switch (event.type) {
    case 'opened':
      return [asked(after, event.stage, event.returned), { kind: 'response', to: awaitedBy(event) }];
    case 'approved':
      return event.silent
        ? [{ kind: 'silence', to: stageOf(after, event.stage)?.holders ?? [] }]
        : [nextInOrder(event.stage, before, after)];
    case 'objected':
      return [{ kind: 'objected', to: [...coordinatorsOf(after), ...draftersIn(after, event.stage)], urgent: true }];
    case 'delegated':
      return delegated(event, before);
    case 'extension-asked':
      return [{ kind: 'extension', to: decidersOn(after), urgent: true }];
    case 'extension-refused':
      return [{ kind: 'extension-refused', to: owners(after) }];
    case 'suspended':
    case 'resumed':
      return [{ kind: event.type, to: [...owners(after), ...coordinatorsOf(after)] }];
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

const owners = (mandate: Mandate): PersonId[] => {
  const stage = openStage(mandate);
  return stage ? ownersOf(mandate, stage) : [];
};

const draftersIn = (mandate: Mandate, stage: string): PersonId[] => {
  const plan = planOf(mandate, stage);
  return plan ? draftersFor(mandate, plan) : [];
};

/** The coordinators and the chief; who asks does not decide. */
const decidersOn = (mandate: Mandate): PersonId[] =>
  [...coordinatorsOf(mandate), ...peopleIn(mandate.people, ['chief'])].filter((id) => id !== mandate.extension?.by);

/** Who may act for somebody learns of it; and that it has ended. */
const delegated = ({ from, to, stage }: Event & { type: 'delegated' }, before: Mandate): Telling[] => {
  const former = before.delegations.filter((one) => one.from === from && one.stage === stage && one.to !== to);
  return [
    ...(to === from ? [] : [{ kind: 'delegated' as const, to: [to] }]),
    { kind: 'no-longer-yours', to: former.map((one) => one.to) },
  ];
};

const nobody: Telling = { kind: 'assignment', to: [] };

/** The coordinators whose own mail has not come back: two dead mailboxes must not tell of each other for ever. */
const reachable = (mandate: Mandate): PersonId[] =>
  coordinatorsOf(mandate).filter((person) => !mandate.undelivered.some((key) => key.endsWith(`:${person}`)));

const awaitedBy = ({ asked = [], answered = [] }: Event & { type: 'opened' }): PersonId[] =>
  asked.filter((person) => !answered.includes(person));

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
