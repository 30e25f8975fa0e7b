/** What a new directory changes: for people who read it, and for the mandates that are under way. */
import { isDeepStrictEqual } from 'node:util';
import { type Directory, type Office, officeOf, personOf } from '../domain/directory/index.ts';
import type { PersonId, Role } from '../domain/mandate/index.ts';
import type { OpenMandate } from '../registry/index.ts';

/** One line a change; none where nothing changes. */
export const changesIn = (before: Directory | undefined, next: Directory): string[] => {
  if (!before) return [`a directory of ${next.people.length} people and ${next.offices.length} offices is in force`];
  if (isDeepStrictEqual(before, next)) return [];
  const joined = next.people.filter(({ id }) => !personOf(before, id)).map(({ id, name }) => `${id} (${name}) is new`);
  const left = before.people.filter(({ id }) => !personOf(next, id)).map(({ id, name }) => `${id} (${name}) is gone`);
  const people = next.people.flatMap((person) => {
    const was = personOf(before, person.id);
    return was && !isDeepStrictEqual(was, person) ? [`${person.id} has changed`] : [];
  });
  const roles = next.offices.flatMap(({ id, roles: held }) =>
    Object.entries(held)
      .filter(([role, who]) => !isDeepStrictEqual(officeOf(before, id)?.roles[role], who))
      .map(([role, who]) => `${role} of ${id} is ${who.join(', ')}`),
  );
  const lines = [...joined, ...left, ...people, ...roles];
  return lines.length ? lines : ['who acts for whom has changed'];
};

export interface HandOver {
  mandate: string;
  stage: string;
  from: PersonId;
  to: PersonId;
}

/**
 * The stages, open or to come, that mandates have with people who held a role of them in the mandate's office and do
 * so no longer. Each goes to the first of those who hold the role now; where nobody does it stays, for a person to decide.
 */
export const handOvers = (before: Directory, next: Directory, mandates: readonly OpenMandate[]): HandOver[] =>
  mandates.flatMap(({ input, snapshot }) =>
    snapshot.stages
      .filter(({ state }) => state !== 'done')
      .flatMap(({ id: stage, owner }) => {
        const plan = input.procedure.stages.find(({ id }) => id === stage);
        const moves = (plan?.who ?? []).flatMap((role) =>
          moveOf(role, officeOf(before, input.office), officeOf(next, input.office)),
        );
        const concerned = moves.filter(
          ({ from }) => owner.length === 0 || owner.includes(from) || (plan?.who.length ?? 0) > 1,
        );
        return concerned.map(({ from, to }) => ({ mandate: input.id, stage, from, to }));
      }),
  );

const moveOf = (
  role: Role,
  before: Office | undefined,
  next: Office | undefined,
): { from: PersonId; to: PersonId }[] => {
  const [was, is] = [before?.roles[role] ?? [], next?.roles[role] ?? []];
  const [to] = is;
  return to ? was.filter((person) => !is.includes(person)).map((from) => ({ from, to })) : [];
};
