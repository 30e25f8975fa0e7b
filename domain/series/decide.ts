/** What a coordinator may do to a series, and what time does to it. */
import { instantAt } from '../calendar/day.ts';
import { ENGINE } from '../mandate/actor.ts';
import { type Actor, isCoordinator, isRefusal, type Refusal, UNATTRIBUTED } from '../mandate/index.ts';
import { badInput, notNow, notYours } from '../mandate/refusal.ts';
import { inRhythm } from './cadence.ts';
import { evolveSeries, type Series, type SeriesEvent, type SeriesFact } from './series.ts';

export const SERIES_ACTIONS = ['change', 'end'] as const;
export type SeriesAction = (typeof SERIES_ACTIONS)[number];

export interface SeriesCommand {
  action: SeriesAction;
  commandId: string;
  actor: Actor;
  note: string | null;
  /** The rhythm from now on, of `change`: `biennial`, `every 6 months`. */
  every: string | null;
}

/** "Biennial from now on", or "no further report": said by a coordinator, with the reason. */
export const decideOnSeries = (
  series: Series,
  { action, actor, note, every }: SeriesCommand,
): SeriesFact[] | Refusal => {
  const { id } = series.input;
  if (series.ended) return notNow(`the series ${id} ended on ${series.ended.on}: ${series.ended.note}`);
  if (actor.person !== UNATTRIBUTED.person && !isCoordinator(actor)) {
    return notYours(`${actor.person} may not ${action} the series ${id}: that is for a coordinator`);
  }
  if (!note) return badInput(`to ${action} a series takes a reason (note)`);
  if (action === 'end') return [{ type: 'ended', note }];
  if (!every) return badInput('to change a series takes its rhythm from now on (every), like "biennial"');
  const cadence = inRhythm(series.cadence, every, series.last?.label ?? null);
  if (isRefusal(cadence)) return cadence;
  return [{ type: 'changed', cadence, note }];
};

export interface SeriesStep {
  series: Series;
  events: SeriesEvent[];
}

interface Origin {
  actor: Actor;
  commandId: string | null;
  /** The engine's clock, in milliseconds since 1970. */
  now: number;
}

export const BY_ENGINE = { actor: ENGINE, commandId: null } as const;

/** Puts facts on record. */
export const enterInSeries = (series: Series, facts: SeriesFact[], { actor, commandId, now }: Origin): SeriesStep =>
  facts.reduce<SeriesStep>(
    (step, fact) => {
      const at = instantAt(now, 'America/New_York');
      const event: SeriesEvent = { ...fact, seq: step.series.seq + 1, at, by: actor.person, commandId };
      return { series: evolveSeries(step.series, event), events: [...step.events, event] };
    },
    { series, events: [] },
  );
