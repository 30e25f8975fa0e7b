/** Who reads what was written for somebody: chosen on the day on which it is sent. */
import type { Day } from '../calendar/day.ts';
import { absenceOn, type Directory, personOf, presentFor } from '../directory/index.ts';
import { draftersFor } from '../mandate/holders.ts';
import {
  type Event,
  type MandateInput,
  newMandate,
  type Notice,
  type PersonId,
  planOf,
  replay,
} from '../mandate/index.ts';

/** Why somebody else reads it: the person is in the directory no more, is away, or their address was refused. */
export type Instead = 'gone' | 'away' | 'refused';

/** Everybody who may read what was written for the person, first choice first: themselves, a deputy, the fallback. */
export const readersOf = (directory: Directory, id: PersonId, day: Day): PersonId[] => {
  const { fallback } = directory;
  const deputy = personOf(directory, id)?.deputy;
  const choices = [
    presentFor(directory, id, day),
    deputy && presentFor(directory, deputy, day),
    presentFor(directory, fallback, day),
    fallback,
  ];
  return [...new Set(choices)].filter((each): each is PersonId => Boolean(each && personOf(directory, each)));
};

export const whyNotThemselves = (directory: Directory, id: PersonId, day: Day): Instead => {
  const person = personOf(directory, id);
  if (!person) return 'gone';
  return absenceOn(person, day) ? 'away' : 'refused';
};

/** Of a clearance: those whose own work it is about, who can't clear it for somebody who is away. */
export const barredFrom = ({ kind, stage }: Notice, record: { input: MandateInput; events: Event[] }): PersonId[] => {
  if (kind !== 'approval' || !stage) return [];
  const mandate = replay(newMandate(record.input), record.events);
  const plan = planOf(mandate, stage);
  return plan ? draftersFor(mandate, plan) : [];
};
