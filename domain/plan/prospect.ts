/** What starting a plan would mean, found by living each mandate in advance, everything done on its day. */
import { startOfDay } from '../calendar/day.ts';
import {
  act,
  begun,
  type Command,
  ENGINE,
  enter,
  isRefusal,
  type Mandate,
  type MandateInput,
  type Notice,
  openStage,
  ownersOf,
  passing,
  planOf,
  type StageRecord,
  type Step,
  upcoming,
} from '../mandate/index.ts';

export interface Prospect {
  mandates: number;
  people: string[];
  /** What the start brings, one to each person who is told. */
  mailsAtOnce: number;
  /** Urgent ones, and a digest for each day that has others, until everything is closed, if every stage is done on its due day; of undated ones only the first year. */
  mailsPlanned: number;
}

/** @param now the engine's clock, in milliseconds since 1970 */
export const prospectOf = (inputs: MandateInput[], now: number): Prospect => {
  const lives = inputs.map((input) => lifeOf(input, now));
  const notices = lives.flatMap((life) => life.notices);
  return {
    mandates: inputs.length,
    people: [...new Set(notices.map(({ person }) => person))].sort(),
    mailsAtOnce: new Set(lives.flatMap(({ atOnce }) => atOnce.map(({ person }) => person))).size,
    mailsPlanned: new Set(notices.map(mailOf)).size,
  };
};

/** Notices of one digest have this in common; an urgent one has it for itself. */
const mailOf = ({ key, person, day, urgent }: Notice): string => (urgent ? key : `${person} ${day}`);

const YEAR = 366 * 24 * 3600 * 1000;

const lifeOf = (input: MandateInput, now: number): { notices: Notice[]; atOnce: Notice[] } => {
  const first = begun(input, now);
  const notices = [...first.notices];
  let [mandate, clock] = [first.mandate, now];
  while (!mandate.closed && clock < now + YEAR * (input.due ? 20 : 1)) {
    const { step, at } = nextStep(mandate, clock);
    if (!step) break;
    notices.push(...step.notices);
    [mandate, clock] = [step.mandate, at];
  }
  return { notices, atOnce: first.notices };
};

/** What comes first: a notice that time brings, or the day on which the open stage is done. */
const nextStep = (mandate: Mandate, clock: number): { step: Step | undefined; at: number } => {
  const stage = openStage(mandate);
  const due = stage?.due ? Math.max(clock, startOfDay(stage.due, mandate.station.zone)) : Infinity;
  const next = upcoming(mandate);
  if (next && next.at < due) {
    const step = enter(mandate, passing(mandate, next.at), { actor: ENGINE, commandId: null, now: next.at });
    return { step, at: next.at };
  }
  return { step: stage && due < Infinity ? done(mandate, stage, due) : undefined, at: due };
};

const done = (mandate: Mandate, stage: StageRecord, now: number): Step | undefined => {
  const [person = ''] = ownersOf(mandate, stage);
  const common = { commandId: `${stage.id}-${stage.approvedBy.length}`, note: null, stage: stage.id };
  const actor = { person, roles: [], onBehalfOf: null, channel: 'engine' as const };
  const command: Command =
    planOf(mandate, stage.id)?.kind === 'approval'
      ? { ...common, actor, action: 'approve' }
      : { ...common, actor, action: 'complete', evidence: ['its symbol'], on: null, to: null };
  const step = act(mandate, command, now);
  return isRefusal(step) ? undefined : step;
};
