import type { Event } from '../event.ts';
import { draftersFor, type Mandate, placeAmong, planOf, type StageRecord } from '../mandate.ts';
import type { StagePlan } from '../procedure.ts';
import { including, onStage } from './stage.ts';

/** A clearance counts for its holder, or for whoever was next when somebody with the right acted above them. */
export const approved = (mandate: Mandate, event: Event & { type: 'approved' }): Mandate => {
  const plan = planOf(mandate, event.stage);
  return onStage(mandate, event.stage, (stage) => {
    const barred = [...stage.approvedBy, ...(plan ? draftersFor(mandate, plan) : [])];
    const next = stage.holders.find((person) => !barred.includes(person));
    const place = placeAmong(stage.holders, event.by, event.onBehalfOf) ?? next ?? event.by;
    const approvedBy = including(stage.approvedBy, place);
    if (approvedBy.length < clearancesNeeded(stage, plan)) return { ...stage, approvedBy };
    return { ...stage, approvedBy, state: 'done', closedAt: event.at, closedBy: event.by, closedOn: event.on };
  });
};

const clearancesNeeded = ({ holders }: StageRecord, plan: StagePlan | undefined): number => {
  const needs = plan?.approval?.needs ?? 'all';
  if (needs === 'any') return 1;
  return needs === 'all' ? holders.length : Math.min(needs, holders.length);
};

/** Whatever was done after the stage that it goes back to has to be done again. */
export const returned = (mandate: Mandate, { stage: from, to }: Event & { type: 'returned' }): Mandate => {
  const order = mandate.stages.map(({ id }) => id);
  const again = order.slice(order.indexOf(to) + 1, order.indexOf(from) + 1);
  const undo = (stage: StageRecord): StageRecord => ({
    ...stage,
    ...{ state: 'returned', approvedBy: [], closedAt: null, closedBy: null, closedOn: null },
  });
  return { ...mandate, stages: mandate.stages.map((stage) => (again.includes(stage.id) ? undo(stage) : stage)) };
};
