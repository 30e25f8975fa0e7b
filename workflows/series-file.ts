import { ApplicationFailure, setCurrentDetails } from '@temporalio/workflow';
import type { ComingCycle } from '../activities/index.ts';
import { isRefusal, type Refusal } from '../domain/mandate/index.ts';
import {
  BY_ENGINE,
  cycleId,
  decideOnSeries,
  enterInSeries,
  newSeries,
  type Series,
  seriesCommandFrom,
  type SeriesAction,
  type SeriesEvent,
  type SeriesFact,
  seriesPage,
  type SeriesStep,
} from '../domain/series/index.ts';
import type { SeriesAnswer, SeriesBeginning } from './messages.ts';
import { cycles } from './proxies.ts';

/** A series as its workflow holds it: the folded state, and the events that are still to be published. */
export class SeriesFile {
  series: Series;
  private outgoing: SeriesEvent[] = [];

  constructor(beginning: SeriesBeginning) {
    this.series = 'input' in beginning ? newSeries(beginning.input) : beginning.sofar;
    if ('input' in beginning) this.enter([{ type: 'started' }], { ...BY_ENGINE, actor: beginning.input.startedBy });
    this.show();
  }

  refuse(action: SeriesAction, payload: unknown, updateId: string): void {
    const command = seriesCommandFrom(action, payload, updateId);
    if (!isRefusal(command) && this.series.done.includes(command.commandId)) return;
    const decision = isRefusal(command) ? command : decideOnSeries(this.series, command);
    if (isRefusal(decision)) throw asFailure(decision);
  }

  carryOut(action: SeriesAction, payload: unknown, updateId: string): SeriesAnswer {
    const command = seriesCommandFrom(action, payload, updateId);
    if (isRefusal(command)) throw asFailure(command);
    const { actor, commandId } = command;
    if (!this.series.done.includes(commandId)) {
      const decision = decideOnSeries(this.series, command);
      if (isRefusal(decision)) throw asFailure(decision);
      this.enter(decision, { actor, commandId });
    }
    return { seq: this.series.seq, message: `${this.series.input.id}: ${action} of the series recorded` };
  }

  note(facts: SeriesFact[]): void {
    this.enter(facts, BY_ENGINE);
  }

  /** The mandate of a cycle has been opened; it goes on whatever becomes of the series. */
  noteCycle({ cycle, skipped, overlaps }: ComingCycle): void {
    const mandate = cycleId(this.series.input.id, cycle);
    this.note([
      ...skipped.map((each): SeriesFact => ({ type: 'cycle-skipped', cycle: each })),
      { type: 'cycle-started', cycle, mandate, overlaps },
    ]);
  }

  async publish(): Promise<void> {
    if (this.outgoing.length === 0) return;
    const events = this.outgoing;
    this.outgoing = [];
    const summary = events.map(({ type }) => type).join(', ');
    await cycles.recordSeries.executeWithOptions({ summary }, [{ series: this.series, events }]);
  }

  /** The engine's clock, in milliseconds. */
  now(): number {
    return Date.now() + this.series.input.clockShift;
  }

  private enter(facts: SeriesFact[], origin: Omit<Parameters<typeof enterInSeries>[2], 'now'>): void {
    const step: SeriesStep = enterInSeries(this.series, facts, { ...origin, now: this.now() });
    this.series = step.series;
    this.outgoing.push(...step.events);
    this.show();
  }

  private show(): void {
    setCurrentDetails(seriesPage(this.series));
  }
}

const asFailure = ({ kind, reason }: Refusal): ApplicationFailure => ApplicationFailure.nonRetryable(reason, kind);
