import { dayInWords } from '../../calendar/day.ts';
import type { CommandOf } from '../command.ts';
import { type Decision, isRefusal } from '../decision.ts';
import { assignedTo, draftersFor, ownersOf, peopleIn } from '../holders.ts';
import type { PersonId } from '../actor.ts';
import { type Mandate, planOf, stageOf } from '../mandate.ts';
import type { StagePlan } from '../procedure.ts';
import { badInput, notNow, notYours, type Refusal } from '../refusal.ts';
import { barToHolders } from '../rights.ts';
import type { Today } from '../today.ts';
import { meantBy } from './stage.ts';

/** Who holds a stage lets somebody else act for them. A delegate can't delegate on. */
export const delegate = (mandate: Mandate, command: CommandOf<'delegate'>, { atStation: day }: Today): Decision => {
  const { to, due: until, stage, note } = command;
  const from = whoDelegates(mandate, command);
  if (isRefusal(from)) return from;
  const bar = barToHolders(command, [from], `delegate what ${from} holds`);
  if (bar) return bar;
  if (until && until < day) return badInput(`${dayInWords(until)} has passed (today is ${dayInWords(day)})`);
  if (to === from) return ending(mandate, from, command) ?? [{ type: 'delegated', stage, from, to, until, day, note }];
  return barToDelegate(mandate, from, command) ?? [{ type: 'delegated', stage, from, to, until, day, note }];
};

/** The person who is named; else the actor, where they hold something; else who has the stage. */
const whoDelegates = (mandate: Mandate, command: CommandOf<'delegate'>): PersonId | Refusal => {
  const { person } = command.actor;
  const given = command.from ?? (held(mandate, person, command.stage).length ? person : null);
  if (given) return given;
  const found = meantBy(mandate, command);
  if (isRefusal(found)) return found;
  return ownersOf(mandate, found.stage)[0] ?? notNow(`nobody holds the stage ${found.plan.id}`);
};

/** The stages, open or to come, that the person holds. */
const held = (mandate: Mandate, person: PersonId, stage: string | null): StagePlan[] =>
  mandate.input.procedure.stages.filter((plan) => {
    const record = stageOf(mandate, plan.id);
    if ((stage && stage !== plan.id) || record?.state === 'done') return false;
    return (record?.state === 'open' ? record.holders : assignedTo(mandate, plan)).includes(person);
  });

const ending = ({ delegations }: Mandate, from: PersonId, { stage }: CommandOf<'delegate'>): Refusal | undefined =>
  delegations.some((one) => one.from === from && one.stage === stage)
    ? undefined
    : notNow(`${from} has delegated nothing${stage ? ` of the stage ${stage}` : ''}`);

const barToDelegate = (mandate: Mandate, from: PersonId, { to, stage }: CommandOf<'delegate'>): Refusal | undefined => {
  const stages = held(mandate, from, stage);
  if (stages.length === 0)
    return notNow(`${from} holds ${stage ? `the stage ${stage}` : 'no stage'} that is still to be done`);
  const own = stages.find((plan) => draftersOf(mandate, plan).includes(to));
  return own && notYours(`${to} does the work that the stage ${own.id} clears, and nobody clears their own draft`);
};

/** Who has done the work that the stage clears, and who has it to do. */
const draftersOf = (mandate: Mandate, plan: StagePlan): PersonId[] => {
  const cleared = plan.approval && planOf(mandate, plan.approval.clears);
  return cleared ? [...draftersFor(mandate, plan), ...drafting(mandate, cleared)] : [];
};

const drafting = (mandate: Mandate, cleared: StagePlan): PersonId[] => {
  const record = stageOf(mandate, cleared.id);
  return record?.state === 'open'
    ? record.holders
    : record?.assigned.length
      ? record.assigned
      : peopleIn(mandate.people, cleared.who);
};
