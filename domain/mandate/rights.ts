/** Who may do what. */
import { type Actor, isCoordinator, isUnattributed, type PersonId } from './actor.ts';
import type { Command } from './command.ts';
import { placeAmong } from './holders.ts';
import { badInput, notYours, type Refusal } from './refusal.ts';

const isAmong = ({ person, onBehalfOf }: Actor, people: PersonId[]): boolean =>
  placeAmong(people, person, onBehalfOf) !== undefined;

const inWords = (people: PersonId[]): string => (people.length ? people.join(' or ') : 'nobody');

/** Why the actor may not do what these people may: they may, an operator may, and a coordinator with a reason. */
export const barToHolders = ({ actor, note }: Command, people: PersonId[], what: string): Refusal | undefined => {
  if (isUnattributed(actor) || isAmong(actor, people)) return undefined;
  if (!isCoordinator(actor))
    return notYours(`${actor.person} may not ${what}: that is for ${inWords(people)}, or a coordinator`);
  return note
    ? undefined
    : badInput(`a coordinator may ${what} in place of ${inWords(people)}, and gives a reason (note)`);
};

/** Why the actor may not do what only coordinators may. */
export const barToOthers = ({ actor }: Command, what: string): Refusal | undefined =>
  isUnattributed(actor) || isCoordinator(actor)
    ? undefined
    : notYours(`${actor.person} may not ${what}: that is for a coordinator`);

/** Nobody clears their own draft, whatever else they may do. */
export const barToDrafters = ({ actor }: Command, drafters: PersonId[]): Refusal | undefined =>
  !isUnattributed(actor) && isAmong(actor, drafters)
    ? notYours(`${actor.person} did the work that is to be cleared, and nobody clears their own draft`)
    : undefined;
