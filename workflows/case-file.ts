import {
  ApplicationFailure,
  condition,
  setCurrentDetails,
  upsertSearchAttributes,
  workflowInfo,
} from '@temporalio/workflow';
import { dayInWords } from '../domain/calendar/day.ts';
import { healthOf } from '../domain/mandate/health.ts';
import {
  act,
  type Action,
  type Answer,
  barTo,
  begun,
  type Command,
  commandFrom,
  ENGINE,
  enter,
  type Event,
  type Fact,
  isRefusal,
  type Mandate,
  newMandate,
  passing,
  type Refusal,
  reopenClosed,
  snapshotOf,
  statusPage,
  type Step,
  upcoming,
} from '../domain/mandate/index.ts';
import { attributesOf, changedIn } from './attributes.ts';
import type { Beginning } from './messages.ts';
import { isTimeToMoveOn } from './moving-on.ts';
import { Outgoing } from './outgoing.ts';

/**
 * A mandate as its workflow holds it: the folded state, the events of this run, and what is still to be published.
 * Everything that happens is folded at once and synchronously; publishing follows at its own pace.
 */
export class CaseFile {
  mandate: Mandate;
  readonly events: Event[] = [];
  private readonly outgoing = new Outgoing();

  constructor(private readonly beginning: Beginning) {
    if ('input' in beginning) this.mandate = newMandate(beginning.input);
    else this.mandate = 'closed' in beginning ? beginning.closed : beginning.sofar;
  }

  get isClosed(): boolean {
    return this.mandate.closed !== null;
  }

  /** Whether a new run should take over. A run that has recorded nothing yet stays, so that no two hand over for ever. */
  get isToMoveOn(): boolean {
    return this.events.length > 0 && isTimeToMoveOn();
  }

  /** Opens the first stage, or the one that is done again; a run that goes on from an earlier one only shows itself. */
  begin(): void {
    if ('sofar' in this.beginning) return this.show();
    if ('closed' in this.beginning) return this.reopen(this.beginning.reopening);
    this.take(begun(this.mandate.input, this.now()));
  }

  /** Who starts such a run has asked `reopenClosed` before; should it refuse all the same, the mandate stays closed. */
  private reopen(command: Command): void {
    const step = reopenClosed(this.mandate, command, this.now());
    if (!isRefusal(step)) this.take(step);
  }

  /** The validator of an Update: what `decide` refuses never enters history. */
  refuse(action: Action, payload: unknown, updateId: string): void {
    const command = commandFrom(action, payload, updateId);
    const refusal = isRefusal(command) ? command : barTo(this.mandate, command, this.now());
    if (refusal) throw asFailure(refusal);
  }

  /** The handler of an Update. It decides anew, since another Update may have come in between. */
  carryOut(action: Action, payload: unknown, updateId: string): Answer {
    const command = commandFrom(action, payload, updateId);
    const step = isRefusal(command) ? command : act(this.mandate, command, this.now());
    if (isRefusal(step)) throw asFailure(step);
    if (step.events.length) this.take(step);
    return step.answer;
  }

  /** Puts on record what nobody commanded. */
  note(facts: Fact[]): void {
    if (facts.length) this.take(enter(this.mandate, facts, { actor: ENGINE, commandId: null, now: this.now() }));
  }

  noteTime(): void {
    this.note(passing(this.mandate, this.now()));
  }

  /** Waits for the moment of what time brings next; returns early when an act has changed what that is. */
  async nextTurn(): Promise<void> {
    const next = upcoming(this.mandate);
    let seen = this.mandate;
    const isChanged = (): boolean => {
      if (this.mandate === seen) return false;
      seen = this.mandate;
      return this.isClosed || this.isToMoveOn || upcoming(seen)?.at !== next?.at;
    };
    if (!next) return condition(isChanged);
    const [notice] = next.notices;
    const summary = `${notice?.tell} for ${next.stage} on ${dayInWords(next.day)}`;
    const wait = next.at - this.now();
    if (wait > 0) await condition(isChanged, wait, { summary });
  }

  /** Hands events and notices to the outside, until `finish` was called and nothing is left. */
  publishing(): Promise<void> {
    return this.outgoing.publishing(() => this.mandate);
  }

  finish(): void {
    this.outgoing.finish();
  }

  private take(step: Step): void {
    this.mandate = step.mandate;
    this.events.push(...step.events);
    this.outgoing.add(step);
    this.show();
  }

  /** The status page, and those search attributes that changed. */
  private show(): void {
    setCurrentDetails(statusPage(this.mandate, this.events, this.now()));
    const snapshot = snapshotOf(this.mandate);
    const attributes = attributesOf(snapshot, healthOf(snapshot, this.now()));
    const changed = changedIn(workflowInfo().typedSearchAttributes, attributes);
    if (changed.length) upsertSearchAttributes(changed);
  }

  /** The engine's clock, in milliseconds: the server's, and the shift of `--as-of`. */
  private now(): number {
    return Date.now() + this.mandate.input.clockShift;
  }
}

const asFailure = ({ kind, reason }: Refusal): ApplicationFailure => ApplicationFailure.nonRetryable(reason, kind);
