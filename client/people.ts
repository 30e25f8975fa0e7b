/** Who acts, found in the directory. */
import type { Day } from '../domain/calendar/day.ts';
import { deputisedBy, type Directory, personOf, rolesOf } from '../domain/directory/index.ts';
import type { Actor, PersonId } from '../domain/mandate/index.ts';
import { Refused } from './failures.ts';

/** @throws Refused where the directory has no such person */
export const mustKnow = (directory: Directory, id: PersonId): void => {
  if (personOf(directory, id)) return;
  throw new Refused(
    'NotFound',
    `there is no person "${id}" in the directory; "npx mandates directory show" lists them`,
  );
};

/** The person with the roles that they have in the directory. Throws `Refused` where they are not in it. */
export const actorOf = (directory: Directory, id: PersonId): Actor => {
  mustKnow(directory, id);
  return { person: id, roles: rolesOf(directory, id), onBehalfOf: null, channel: 'cli' };
};

/** The same, with those who are away on that day and have them as deputy. */
export const actorOn = (directory: Directory, id: PersonId, day: Day): Actor => {
  const away = deputisedBy(
    directory,
    id,
    directory.people.map((person) => person.id),
    day,
  );
  return { ...actorOf(directory, id), ...(away.length ? { standsInFor: away } : {}) };
};
