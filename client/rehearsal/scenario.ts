/** How people behave in a rehearsal, and so when each act falls. */
import { dayAt, type Day, startOfDay } from '../../domain/calendar/day.ts';
import { addWorkingDays, nextWorkingMoment, type Station } from '../../domain/calendar/station.ts';
import type { Action, PersonId, Snapshot } from '../../domain/mandate/index.ts';
import type { ActDetails } from '../acting.ts';

/** Working days from a stage's due day to the day on which its holder acts; or nobody ever acts. */
export type Behaviour = number | 'never';

/** What somebody does on a certain day, whatever they would do by themselves. */
export interface ScriptedAct {
  /** At the mandate's duty station. */
  day: Day;
  time: string;
  who: PersonId;
  does: Action;
  mandate: string;
  details: Omit<ActDetails, 'by'>;
}

export interface Scenario {
  name: string;
  people: Record<PersonId, Behaviour>;
  /** How everybody else behaves. */
  others: Behaviour;
  acts: ScriptedAct[];
}

const everybody = (name: string, others: Behaviour): Scenario => ({ name, others, people: {}, acts: [] });

export const SCENARIOS = {
  'on-time': everybody('on-time', -2),
  late: everybody('late', 5),
  silent: everybody('silent', 'never'),
};

export const isScenarioName = (text: string): text is keyof typeof SCENARIOS => Object.hasOwn(SCENARIOS, text);

export interface Turn {
  /** The engine's clock in milliseconds. */
  at: number;
  /** Null where the mandate is only to be looked at again. */
  person: PersonId | null;
}

/**
 * Who acts next on the open stage of a mandate, and when: at the beginning of a working day. Who gets a stage when that
 * day has passed acts on the next working day. Nobody acts on a stage that has no day, or in silence.
 *
 * @param now the engine's clock in milliseconds
 */
export const nextTurn = (snapshot: Snapshot, station: Station, scenario: Scenario, now: number): Turn | undefined => {
  const { state, stageDue, owner } = snapshot;
  if (state !== 'open' || !stageDue) return undefined;
  const turns = owner.flatMap((person) => {
    const behaviour = scenario.people[person] ?? scenario.others;
    return behaviour === 'never' ? [] : [{ person, at: momentOfAct(stageDue, behaviour, station, now) }];
  });
  return turns.sort((a, b) => a.at - b.at)[0];
};

const momentOfAct = (due: Day, distance: number, station: Station, now: number): number => {
  const planned = addWorkingDays(due, distance, station);
  const today = dayAt(now, station.zone);
  const day = planned > today ? planned : addWorkingDays(today, 1, station);
  return nextWorkingMoment(startOfDay(day, station.zone), station);
};
