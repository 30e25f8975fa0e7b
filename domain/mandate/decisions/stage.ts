/** Which stage a command means, and what comes after a stage. */
import { type Day, dayInWords } from '../../calendar/day.ts';
import type { Command } from '../command.ts';
import { dueOf } from '../dates.ts';
import { isRefusal } from '../decision.ts';
import type { Fact, Outcome } from '../event.ts';
import type { PersonId } from '../actor.ts';
import { assignedTo, coordinatorsOf, draftersFor, peopleIn } from '../holders.ts';
import { evidenceOf, type Mandate, openStage, planOf, stageOf } from '../mandate.ts';
import type { StageRecord } from '../stage-record.ts';
import { metOn } from '../met.ts';
import type { StagePlan } from '../procedure.ts';
import { badInput, notNow, type Refusal } from '../refusal.ts';
import type { Today } from '../today.ts';

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
  if (isRefusal(found) || found.stage.id === open.id) return found;
  const since = found.stage.closedOn ? ` since ${dayInWords(found.stage.closedOn)}` : '';
  return notNow(`the stage ${found.stage.id} is ${found.stage.state}${since}; the open stage is ${open.id}`);
};

/** The opening of a stage today: its people and its day. Whoever drafted is left out of those who clear it. */
export const opening = (mandate: Mandate, plan: StagePlan, today: Day, returned: boolean): Fact[] => {
  const drafters = draftersFor(mandate, plan);
  const undrafted = (people: PersonId[]): PersonId[] => people.filter((person) => !drafters.includes(person));
  const due = dueOf(mandate, plan, today);
  const opened = (holders: PersonId[]): Fact => ({
    type: 'opened',
    stage: plan.id,
    holders,
    ...(plan.responses ? { asked: peopleIn(mandate.people, [plan.responses.from]) } : {}),
    due,
    day: today,
    returned,
  });
  const holders = undrafted(assignedTo(mandate, plan));
  if (holders.length) return [opened(holders)];
  const coordinators = coordinatorsOf(mandate);
  const standIns = undrafted(coordinators);
  const reason = `nobody holds ${plan.who.join(' or ')}, so that the coordinator has to act or to reassign`;
  return [opened(standIns.length ? standIns : coordinators), { type: 'flagged', stage: plan.id, reason }];
};

/** What follows a stage that is done: the next one opens, or the mandate is closed. */
export const after = (mandate: Mandate, done: string, today: Today): Fact[] => {
  const { stages } = mandate.input.procedure;
  const next = stages[stages.findIndex(({ id }) => id === done) + 1];
  if (next) return opening(mandate, next, today.atStation, false);
  const on = stageOf(mandate, done)?.closedOn ?? today.atSeat;
  return [{ type: 'closed', outcome: fulfilledOn(mandate, metOn(mandate) ?? on), on }];
};

export const comesBefore = (mandate: Mandate, earlier: string, later: string): boolean => {
  const order = mandate.stages.map(({ id }) => id);
  return order.indexOf(earlier) < order.indexOf(later);
};

const fulfilledOn = ({ due }: Mandate, on: Day): Outcome => (due && on > due ? 'fulfilled-late' : 'fulfilled');

/** Why the mandate may not close with this stage: there would be nothing to show for it. */
export const barToEmptyHands = (mandate: Mandate, stage: string, evidence: string[]): Refusal | undefined =>
  mandate.stages.at(-1)?.id === stage && evidence.length === 0 && evidenceOf(mandate).length === 0
    ? badInput(`${mandate.input.id} would close as fulfilled without any evidence: the symbol of a document, or a link`)
    : undefined;
