import { type Day, startOfDay } from '../../../domain/calendar/day.ts';
import {
  act,
  type Action,
  type Actor,
  type Answer,
  type Command,
  ENGINE,
  enter,
  type Event,
  type Fact,
  isRefusal,
  type Mandate,
  type MandateInput,
  newMandate,
  type Notice,
  passing,
  type Refusal,
  snapshotOf,
  stageOf,
  type StageSnapshot,
  starting,
  type Step,
  UNATTRIBUTED,
  upcoming,
} from '../../../domain/mandate/index.ts';

const HOUR = 3_600_000;

/** The directory's answer: who has which roles. */
const ROLES: Record<string, string[]> = { coordinator: ['coordinator'], chief: ['chief'], head: ['head'] };

export const person = (id: string, onBehalfOf: string | null = null): Actor =>
  id === 'unattributed' ? UNATTRIBUTED : { person: id, roles: ROLES[id] ?? [], onBehalfOf, channel: 'cli' };

interface Details {
  [field: string]: unknown;
  onBehalfOf?: string;
}

/** One mandate and its people, with a clock that the test turns. */
export class Life {
  mandate: Mandate;
  now: number;
  readonly events: Event[] = [];
  readonly notices: Notice[] = [];
  private commands = 0;

  constructor(input: MandateInput, day: Day = '2011-12-19') {
    this.mandate = newMandate(input);
    this.now = this.momentOf(day);
    this.note(starting(this.mandate, this.now), input.startedBy);
  }

  /** Nine in the morning at the duty station, or another hour of that day. */
  momentOf(day: Day, hour = 9): number {
    return startOfDay(day, this.mandate.station.zone) + hour * HOUR;
  }

  /** Days go by, and everything that they bring happens at its moment. */
  passTo(day: Day, hour = 9): this {
    const until = this.momentOf(day, hour);
    for (let next = upcoming(this.mandate); next && next.at <= until; next = upcoming(this.mandate)) {
      this.now = Math.max(this.now, next.at);
      const facts = passing(this.mandate, this.now);
      if (facts.length === 0) throw new Error(`${next.day} came and brought nothing`);
      this.note(facts);
    }
    this.now = until;
    return this;
  }

  /** Everything stands still until that day; then the engine looks at the clock again. */
  outageTo(day: Day, hour = 9): this {
    this.now = this.momentOf(day, hour);
    this.note(passing(this.mandate, this.now));
    return this;
  }

  /** Somebody acts, and is taken at their word. */
  does(who: string, action: Action, details: Details = {}): Answer {
    const result = this.tries(who, action, details);
    if (isRefusal(result)) throw new Error(`${who} could not ${action}: ${result.reason}`);
    return result.answer;
  }

  /** Somebody acts, and is told why not. */
  refusal(who: string, action: Action, details: Details = {}): string {
    const before = JSON.stringify(this.mandate);
    const result = this.tries(who, action, details);
    if (!isRefusal(result)) throw new Error(`${who} could ${action}`);
    expect(JSON.stringify(this.mandate)).toBe(before);
    return `${result.kind}: ${result.reason}`;
  }

  note(facts: Fact[], actor: Actor = ENGINE): void {
    this.take(enter(this.mandate, facts, { actor, commandId: null, now: this.now }));
  }

  /** Who was told what on which day since the mark, as `2012-05-25 reminder officer`. */
  told(mark = 0): string[] {
    return this.notices.slice(mark).map(({ day, kind, person: to }) => `${day} ${kind} ${to}`);
  }

  stage(id: string): StageSnapshot {
    const found = snapshotOf(this.mandate).stages.find((stage) => stage.id === id);
    if (!found || !stageOf(this.mandate, id)) throw new Error(`no stage "${id}"`);
    return found;
  }

  private tries(
    who: string,
    action: Action,
    { onBehalfOf, ...details }: Details,
  ): (Step & { answer: Answer }) | Refusal {
    const common = { commandId: `c${++this.commands}`, note: null, stage: null, actor: person(who, onBehalfOf) };
    const fields = { evidence: [], on: null, to: null, from: null, due: null, station: null, derivation: '' };
    const result = act(this.mandate, { ...common, ...fields, ...details, action } as Command, this.now);
    if (!isRefusal(result)) this.take(result);
    return result;
  }

  private take(step: Step): void {
    this.mandate = step.mandate;
    this.events.push(...step.events);
    this.notices.push(...step.notices);
  }
}

/** Para. 37 with its draft in the hands of the officer. */
export const inDraft = (life: Life): Life => {
  life.does('chief', 'complete', { to: 'officer' });
  return life;
};

/** Para. 37 before its first approver. */
export const inClearance = (life: Life): Life => {
  inDraft(life).does('officer', 'complete', { evidence: ['draft/1'] });
  return life;
};

/** Para. 37 cleared by both, with the officer for submission. */
export const inSubmission = (life: Life): Life => {
  inClearance(life).does('chief', 'approve');
  life.does('head', 'approve');
  return life;
};
