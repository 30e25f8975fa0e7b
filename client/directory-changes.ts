/** What a new directory changes: for people who read it, and for the mandates that are under way. */
import { type Directory, officeOf, personOf } from '../domain/directory/index.ts';
import type { MandateInput, PersonId, Role } from '../domain/mandate/index.ts';

/** One line a change; none where nothing changes. */
export const changesIn = (before: Directory | undefined, next: Directory): string[] => {
  if (!before) return [`a directory of ${next.people.length} people and ${next.offices.length} offices is in force`];
  if (JSON.stringify(before) === JSON.stringify(next)) return [];
  const joined = next.people.filter(({ id }) => !personOf(before, id)).map(({ id, name }) => `${id} (${name}) is new`);
  const left = before.people.filter(({ id }) => !personOf(next, id)).map(({ id, name }) => `${id} (${name}) is gone`);
  const people = next.people.flatMap((person) => {
    const was = personOf(before, person.id);
    return was && JSON.stringify(was) !== JSON.stringify(person) ? [`${person.id} has changed`] : [];
  });
  const roles = next.offices.flatMap(({ id, roles: held }) =>
    Object.entries(held)
      .filter(([role, who]) => JSON.stringify(officeOf(before, id)?.roles[role]) !== JSON.stringify(who))
      .map(([role, who]) => `${role} of ${id} is ${who.join(', ')}`),
  );
  const lines = [...joined, ...left, ...people, ...roles];
  return lines.length ? lines : ['who acts for whom has changed'];
};

export interface HandOver {
  mandate: string;
  role: Role;
  from: PersonId;
  to: PersonId;
}

/**
 * The roles that open mandates have with people who held them in the mandate's office and do so no longer. Each goes
 * to the first of those who hold it now; a role that nobody holds any more stays, for a person to decide.
 */
export const handOvers = (before: Directory, next: Directory, mandates: readonly MandateInput[]): HandOver[] =>
  mandates.flatMap(({ id, office, people }) =>
    Object.entries(people).flatMap(([role, holders]) => {
      const [was, is] = [officeOf(before, office)?.roles[role] ?? [], officeOf(next, office)?.roles[role] ?? []];
      const from = holders.find((person) => was.includes(person) && !is.includes(person));
      const [to] = is;
      return from && to ? [{ mandate: id, role, from, to }] : [];
    }),
  );
