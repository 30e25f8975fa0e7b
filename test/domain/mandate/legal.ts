/** What holds of every mandate, whatever has happened to it. */
import {
  evidenceOf,
  type Mandate,
  openStage,
  ownersOf,
  planOf,
  type StageRecord,
  stageOf,
  UNATTRIBUTED,
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
  'fulfilled late is after the due day, fulfilled is not': (mandate) => {
    const { closed, due } = mandate;
    const on = closed && (lastPlannedBackwards(mandate)?.closedOn ?? closed.on);
    return (
      !on ||
      !closed.outcome.startsWith('fulfilled') ||
      (closed.outcome === 'fulfilled-late') === (due !== null && on > due)
    );
  },
  'superseded names what is followed in its place, and only then': ({ closed, supersededBy }) =>
    (closed?.outcome === 'superseded') === (supersededBy !== null),
  'what is done says when and by whom, and nothing else does': ({ stages }) =>
    stages.every(({ state, closedAt, closedBy, closedOn }) =>
      [closedAt, closedBy, closedOn].every((it) => (it !== null) === (state === 'done')),
    ),
  'nobody has cleared their own draft': (mandate) => mandate.stages.every((stage) => !clearedOwn(mandate, stage)),
  'nobody stands in a stage twice': ({ stages }) =>
    stages.every(({ holders, approvedBy, answered }) =>
      [holders, approvedBy, answered].every((all) => new Set(all).size === all.length),
    ),
  'whoever was asked has answered before a stage is done by itself': ({ stages }) =>
    stages.every(
      ({ asked, answered, state }) => state !== 'open' || asked.length === 0 || answered.length <= asked.length,
    ),
  'nothing is suspended, asked for or open once it is closed': ({ closed, suspended, extension }) =>
    !closed || (suspended === null && extension === null),
  'more time is asked for the open stage only': (mandate) =>
    !mandate.extension || mandate.extension.stage === openStage(mandate)?.id,
  'nobody has delegated to themselves': ({ delegations }) => delegations.every(({ from, to }) => from !== to),
};

const lastPlannedBackwards = (mandate: Mandate): StageRecord | undefined => {
  const plans = mandate.input.procedure.stages;
  const last = plans.filter(({ due }) => !(due && 'after' in due)).at(-1) ?? plans.at(-1);
  return last && stageOf(mandate, last.id);
};

const clearedOwn = (mandate: Mandate, { id, approvedBy }: StageRecord): boolean => {
  const cleared = planOf(mandate, id)?.approval?.clears;
  const drafters = (cleared && stageOf(mandate, cleared)?.workedOnBy) || [];
  return approvedBy.some((person) => person !== UNATTRIBUTED.person && drafters.includes(person));
};

export const brokenLaws = (mandate: Mandate): string[] =>
  Object.keys(LAWS).filter((law) => LAWS[law]?.(mandate) === false);
