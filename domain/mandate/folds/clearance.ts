import type { Event } from '../event.ts';
import { draftersFor, placeAmong } from '../holders.ts';
import { type Mandate, planOf } from '../mandate.ts';
import type { StageRecord } from '../stage-record.ts';
import type { StagePlan } from '../procedure.ts';
import { done } from './course.ts';
import { including, onStage } from './stage.ts';

/** A clearance counts for its holder, or for whoever was next when somebody with the right acted above them. */
export const approved = (mandate: Mandate, event: Event & { type: 'approved' }): Mandate => {
  const plan = planOf(mandate, event.stage);
  return onStage(mandate, event.stage, (stage) => {
    if (event.silent) return { ...stage, ...done(event) };
    const barred = [...stage.approvedBy, ...(plan ? draftersFor(mandate, plan) : [])];
    const next = stage.holders.find((person) => !barred.includes(person));
    const place = placeAmong(stage.holders, event.by, event.onBehalfOf) ?? next ?? event.by;
    const approvedBy = including(stage.approvedBy, place);
    if (approvedBy.length < clearancesNeeded(stage, plan)) return { ...stage, approvedBy };
    return { ...stage, approvedBy, ...done(event) };
  });
};

const clearancesNeeded = ({ holders }: StageRecord, plan: StagePlan | undefined): number => {
  const needs = plan?.approval?.needs ?? 'all';
  if (needs === 'any') return 1;
  return needs === 'all' ? holders.length : Math.min(needs, holders.length);
};

export const objected = (mandate: Mandate, event: Event & { type: 'objected' }): Mandate =>
  onStage(mandate, event.stage, (stage) => ({
    ...stage,
    objectedBy: including(stage.objectedBy, placeAmong(stage.holders, event.by, event.onBehalfOf) ?? event.by),
  }));

export const returned = (mandate: Mandate, { to }: Event & { type: 'returned' }): Mandate => undoneAfter(mandate, to);

/** A mandate that had been closed is followed again. */
export const reopened = (mandate: Mandate, { stage }: Event & { type: 'reopened' }): Mandate => ({
  ...undoneAfter(mandate, stage),
  closed: null,
  supersededBy: null,
});

/** Whatever was begun after the stage that it goes back to has to be done again. */
const undoneAfter = (mandate: Mandate, id: string): Mandate => {
  const place = mandate.stages.findIndex((stage) => stage.id === id);
  const undone: Partial<StageRecord> = {
    state: 'returned',
    approvedBy: [],
    objectedBy: [],
    closedAt: null,
    closedBy: null,
    closedOn: null,
  };
  return {
    ...mandate,
    stages: mandate.stages.map((stage, index) => (index > place && stage.round > 0 ? { ...stage, ...undone } : stage)),
  };
};
