/** What holds of every mandate, whatever has happened to it. */
import { endOfDay } from '../../../domain/calendar/day.ts';
import {
  type Event,
  evidenceOf,
  type Mandate,
  openStage,
  ownersOf,
  planOf,
  type StageRecord,
  stageOf,
  UNATTRIBUTED,
  upcoming,
} from '../../../domain/mandate/index.ts';

/** Each law with whether it holds: a mandate that breaks one is named by it. */
const LAWS: Record<string, (mandate: Mandate) => boolean> = {
  'one stage is open while it is not closed, and none after': ({ stages, closed }) =>
    stages.filter(({ state }) => state === 'open').length === (closed ? 0 : 1),
  'all before the open stage is done, all after it still to do': ({ stages }) => {
    const open = stages.findIndex(({ state }) => state === 'open');
    return open < 0 || stages.every(({ state }, index) => index === open || (state === 'done') === index < open);
  },
  'somebody holds the open stage, and somebody can act on it': (mandate) => {
    const open = openStage(mandate);
    return !open || (open.holders.length > 0 && ownersOf(mandate, open).length > 0);
  },
  'a fulfilled mandate has evidence, and every stage done': (mandate) =>
    !mandate.closed?.outcome.startsWith('fulfilled') ||
    (evidenceOf(mandate).length > 0 && mandate.stages.every(({ state }) => state === 'done')),
  'fulfilled late is after the due day, fulfilled is not': ({ closed, due }) =>
    !closed?.outcome.startsWith('fulfilled') ||
    (closed.outcome === 'fulfilled-late') === (due !== null && closed.on > due),
  'what is done says when and by whom, and nothing else does': ({ stages }) =>
    stages.every(({ state, closedAt, closedBy, closedOn }) =>
      [closedAt, closedBy, closedOn].every((it) => (it !== null) === (state === 'done')),
    ),
  'nobody has cleared their own draft': (mandate) => mandate.stages.every((stage) => !clearedOwn(mandate, stage)),
  'nobody stands in a stage twice': ({ stages }) =>
    stages.every(({ holders, approvedBy }) => [holders, approvedBy].every((all) => new Set(all).size === all.length)),
};

const clearedOwn = (mandate: Mandate, { id, approvedBy }: StageRecord): boolean => {
  const cleared = planOf(mandate, id)?.approval?.clears;
  const drafters = (cleared && stageOf(mandate, cleared)?.workedOnBy) || [];
  return approvedBy.some((person) => person !== UNATTRIBUTED.person && drafters.includes(person));
};

export const brokenLaws = (mandate: Mandate): string[] =>
  Object.keys(LAWS).filter((law) => LAWS[law]?.(mandate) === false);

/** Whether the ladder of the open stage, as its date now stands, has told its last step. */
const ladderHasEnded = (stage: StageRecord, events: readonly Event[]): boolean =>
  events.some(
    (event) =>
      event.type === 'escalated' && event.last && event.stage === stage.id && event.day > (stage.countedFrom ?? ''),
  );

/** Whether time has forgotten the open stage: it has a day, its ladder has not ended, and yet nothing is planned. */
export const isForgotten = (mandate: Mandate, events: readonly Event[]): boolean => {
  const stage = openStage(mandate);
  return Boolean(stage?.due && !upcoming(mandate) && !ladderHasEnded(stage, events));
};

/** Word that a stage is late, given before its due day had ended at the organ's seat. */
export const isPremature = (event: Event, mandate: Mandate, now: number): boolean => {
  const due = 'stage' in event && event.stage ? stageOf(mandate, event.stage)?.due : null;
  const isWordOfLateness = event.type === 'escalated' || (event.type === 'reminded' && event.tell === 'overdue');
  return isWordOfLateness && (!due || now < endOfDay(due, mandate.input.seatZone));
};
