import { ownersOf } from './holders.ts';
import { type Mandate, openStage, planOf, stateOf } from './mandate.ts';
import type { StageRecord } from './stage-record.ts';
import { dueOf } from './dates.ts';
import { metOn } from './met.ts';
import { dueSoonFrom } from './rhythm.ts';
import { upcoming } from './upcoming.ts';
import type { Snapshot, StageSnapshot } from './snapshot.ts';

/** What the mandate looks like from outside. */
export const snapshotOf = (mandate: Mandate): Snapshot => {
  const { input, closed } = mandate;
  const stage = openStage(mandate);
  const next = upcoming(mandate);
  const notice = next?.notices[0];
  return {
    id: input.id,
    resolution: input.resolution,
    paragraph: input.paragraph,
    kind: input.kind,
    title: input.title,
    state: stateOf(mandate),
    outcome: closed?.outcome ?? null,
    stage: stage?.id ?? null,
    owner: stage ? ownersOf(mandate, stage) : [],
    due: mandate.due,
    firstDue: mandate.firstDue,
    derivation: mandate.derivation,
    metOn: metOn(mandate),
    suspended: mandate.suspended,
    extension: mandate.extension,
    delegations: mandate.delegations,
    supersededBy: mandate.supersededBy,
    supersedes: mandate.supersedes,
    stageDue: stage?.due ?? null,
    dueSoonFrom: stage ? dueSoonFrom(mandate, stage) : null,
    seatZone: input.seatZone,
    stages: mandate.stages.map((record) => stageView(mandate, record)),
    next: next && notice ? { day: next.day, notice: notice.tell, to: notice.to } : null,
    seq: mandate.seq,
  };
};

const stageView = (mandate: Mandate, stage: StageRecord): StageSnapshot => {
  const plan = planOf(mandate, stage.id);
  const planned = plan && stage.state !== 'done' && stage.state !== 'open' ? dueOf(mandate, plan, null) : stage.due;
  return {
    id: stage.id,
    title: plan?.title ?? stage.id,
    kind: plan?.kind ?? 'task',
    state: stage.state,
    due: planned ?? null,
    owner: ownersOf(mandate, stage),
    closedAt: stage.closedAt,
    closedBy: stage.closedBy,
    closedOn: stage.closedOn,
    evidence: stage.evidence,
    approvedBy: stage.approvedBy,
    objectedBy: stage.objectedBy,
    round: stage.round,
    asked: stage.asked,
    answered: stage.answered,
    escalations: stage.escalations,
  };
};
