import type { Event } from './event.ts';
import { type Mandate, openStage, planOf, type StageRecord } from './mandate.ts';

type Change = (stage: StageRecord) => StageRecord;

const onStage = (mandate: Mandate, id: string | null | undefined, change: Change): Mandate => ({
  ...mandate,
  stages: mandate.stages.map((stage) => (stage.id === id ? change(stage) : stage)),
});

const add = <T>(list: T[], ...more: T[]): T[] => [...new Set([...list, ...more])];
const actors = ({ by, onBehalfOf }: Event): string[] => (onBehalfOf ? [by, onBehalfOf] : [by]);

/** The mandate after the event. Total: an event that is on record is a fact, and is folded whatever came before. */
export const evolve = (mandate: Mandate, event: Event): Mandate => ({ ...fold(mandate, event), seq: event.seq });

const fold = (mandate: Mandate, event: Event): Mandate => {
  switch (event.type) {
    case 'opened':
      return onStage(mandate, event.stage, (stage) => ({
        ...stage,
        state: 'open',
        holders: event.holders,
        due: event.due,
        openedOn: event.day,
        round: stage.round + 1,
        approvedBy: [],
        closedAt: null,
        closedBy: null,
        closedOn: null,
        toldThrough: event.day,
      }));
    case 'completed':
      return completed(mandate, event);
    case 'approved':
      return onStage(mandate, event.stage, (stage) => cleared(stage, mandate, event));
    case 'returned':
      return onStage(mandate, event.stage, (stage) => ({ ...stage, state: 'returned', approvedBy: [] }));
    case 'reassigned':
      return reassigned(mandate, event);
    case 'rescheduled':
      return rescheduled(mandate, event);
    case 'replanned':
      return movedTo(
        { ...mandate, due: event.to, derivation: event.derivation, station: event.station ?? mandate.station },
        event,
      );
    case 'reminded':
    case 'escalated':
      return onStage(mandate, event.stage, (stage) => ({ ...stage, toldThrough: event.day }));
    case 'undeliverable':
      return { ...mandate, undelivered: add(mandate.undelivered, event.notice) };
    case 'closed':
      return { ...mandate, closed: { outcome: event.outcome, on: event.on } };
    default:
      return mandate;
  }
};

const completed = (mandate: Mandate, event: Event & { type: 'completed' }): Mandate => {
  const done = onStage(mandate, event.stage, (stage) => ({
    ...stage,
    state: 'done',
    closedAt: event.at,
    closedBy: event.by,
    closedOn: event.on,
    evidence: add(stage.evidence, ...event.evidence),
    workedOnBy: add(stage.workedOnBy, ...actors(event)),
  }));
  const role = planOf(mandate, event.stage)?.names;
  return role && event.names ? handOver(done, role, event.names) : done;
};

/** A clearance counts for its holder, or for whoever was next when somebody with the right acted above them. */
const cleared = (stage: StageRecord, mandate: Mandate, event: Event & { type: 'approved' }): StageRecord => {
  const holder = actors(event).find((person) => stage.holders.includes(person));
  const next = stage.holders.find((person) => !stage.approvedBy.includes(person));
  const approvedBy = add(stage.approvedBy, ...[holder ?? next ?? event.by]);
  const needs = planOf(mandate, stage.id)?.approval?.needs ?? 'all';
  const enough = needs === 'all' ? stage.holders.length : needs === 'any' ? 1 : Math.min(needs, stage.holders.length);
  if (approvedBy.length < enough) return { ...stage, approvedBy };
  return { ...stage, approvedBy, state: 'done', closedAt: event.at, closedBy: event.by, closedOn: event.on };
};

/** From now on that person holds the role, in this stage of it and in those that have still to open. */
const handOver = (mandate: Mandate, role: string, person: string): Mandate => ({
  ...mandate,
  people: { ...mandate.people, [role]: [person] },
  stages: mandate.stages.map((stage) =>
    stage.state !== 'open' && planOf(mandate, stage.id)?.who.includes(role) ? { ...stage, holders: [] } : stage,
  ),
});

const reassigned = (mandate: Mandate, event: Event & { type: 'reassigned' }): Mandate => {
  const handed = onStage(mandate, event.stage, (stage) => ({
    ...stage,
    holders:
      stage.state === 'open'
        ? [...new Set(stage.holders.map((person) => (event.from.includes(person) ? event.to : person)))]
        : [event.to],
  }));
  return event.role ? handOver(handed, event.role, event.to) : handed;
};

const rescheduled = (mandate: Mandate, event: Event & { type: 'rescheduled' }): Mandate => {
  if (!event.stage) {
    return movedTo({ ...mandate, due: event.to, derivation: `set by ${event.by}: ${event.note}`, fixedDates: {} }, event);
  }
  const moved = onStage(mandate, event.stage, (stage) => ({
    ...stage,
    due: stage.state === 'open' ? event.to : stage.due,
    toldThrough: stage.state === 'open' ? event.day : stage.toldThrough,
  }));
  return { ...moved, fixedDates: { ...mandate.fixedDates, [event.stage]: event.to } };
};

/** The open stage gets its new day, and its notices are counted afresh from the day of the change. */
const movedTo = (mandate: Mandate, { stageDue, day }: { stageDue: string | null; day: string }): Mandate =>
  onStage(mandate, openStage(mandate)?.id, (stage) => ({ ...stage, due: stageDue, toldThrough: day }));

/** The mandate that a record of events describes. */
export const replay = (mandate: Mandate, events: readonly Event[]): Mandate => events.reduce(evolve, mandate);
