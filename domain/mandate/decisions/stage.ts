/** Which stage a command means, and what comes after a stage. */
import { type Day, dayInWords } from '../../calendar/day.ts';
import type { Command } from '../command.ts';
import { dueOf } from '../dates.ts';
import type { Fact, Outcome } from '../event.ts';
import { draftersFor, evidenceOf, type Mandate, openStage, peopleIn, planOf, stageOf, type StageRecord } from '../mandate.ts';
import type { StagePlan } from '../procedure.ts';
import { badInput, notNow, type Refusal } from '../refusal.ts';

export interface Found {
  stage: StageRecord;
  plan: StagePlan;
}

const stageIds = (mandate: Mandate): string => mandate.stages.map(({ id }) => id).join(', ');

/** The stage of that id, whatever its state. */
export const named = (mandate: Mandate, id: string): Found | Refusal => {
  const stage = stageOf(mandate, id);
  const plan = planOf(mandate, id);
  if (!stage || !plan) return badInput(`${mandate.input.id} has no stage "${id}"; its stages are ${stageIds(mandate)}`);
  return { stage, plan };
};

/** The open stage; a refusal when the command names another. */
export const meantBy = (mandate: Mandate, command: Command): Found | Refusal => {
  const open = openStage(mandate);
  if (!open) return notNow(`no stage of ${mandate.input.id} is open`);
  const found = named(mandate, command.stage ?? open.id);
  if (!('stage' in found) || found.stage.id === open.id) return found;
  const since = found.stage.closedOn ? ` since ${dayInWords(found.stage.closedOn)}` : '';
  return notNow(`the stage ${found.stage.id} is ${found.stage.state}${since}; the open stage is ${open.id}`);
};

/** The opening of a stage today: its people and its day. Whoever drafted is left out of those who clear it. */
export const opening = (mandate: Mandate, plan: StagePlan, today: Day, returned: boolean): Fact[] => {
  const before = stageOf(mandate, plan.id)?.holders ?? [];
  const drafters = draftersFor(mandate, plan);
  const holders = (before.length ? before : peopleIn(mandate.people, plan.who)).filter((person) => !drafters.includes(person));
  const due = dueOf(mandate, plan, today);
  if (holders.length) return [{ type: 'opened', stage: plan.id, holders, due, day: today, returned }];
  const coordinators = peopleIn(mandate.people, ['coordinator']);
  return [
    { type: 'opened', stage: plan.id, holders: coordinators, due, day: today, returned },
    { type: 'flagged', stage: plan.id, reason: `nobody holds ${plan.who.join(' or ')}, so that the coordinator has to act or to reassign` },
  ];
};

/** What follows a stage that is done: the next one opens, or the mandate is closed. */
export const after = (mandate: Mandate, done: string, today: Day): Fact[] => {
  const { stages } = mandate.input.procedure;
  const next = stages[stages.findIndex(({ id }) => id === done) + 1];
  if (next) return opening(mandate, next, today, false);
  const on = stageOf(mandate, done)?.closedOn ?? today;
  return [{ type: 'closed', outcome: fulfilledOn(mandate, on), on }];
};

const fulfilledOn = (mandate: Mandate, on: Day): Outcome => (mandate.due && on > mandate.due ? 'fulfilled-late' : 'fulfilled');

/** Whether the mandate would close with this stage, and has nothing to show for it. */
export const closesWithoutEvidence = (mandate: Mandate, stage: string, evidence: string[]): boolean =>
  mandate.input.procedure.stages.at(-1)?.id === stage && evidence.length === 0 && evidenceOf(mandate).length === 0;
