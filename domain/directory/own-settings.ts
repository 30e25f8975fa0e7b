/** What people have set for themselves outlives a new directory file. */
import { type Directory, personOf } from './directory.ts';
import type { Person } from './person.ts';

/** The new directory, in which whatever it does not say of a person's deputy, mail and absences stays as it was. */
export const keepingSettings = (before: Directory, next: Directory): Directory => ({
  ...next,
  people: next.people.map((person): Person => {
    const { deputy, mail, absences } = personOf(before, person.id) ?? person;
    return { ...(deputy && { deputy }), ...(mail && { mail }), ...(absences && { absences }), ...person };
  }),
});

/** The directory with one of its people changed. */
export const withPerson = (directory: Directory, person: Person): Directory => ({
  ...directory,
  people: directory.people.map((each) => (each.id === person.id ? person : each)),
});

/** Whether somebody may set things for this person: themselves, an assistant of an office of theirs, a coordinator. */
export const maySetFor = ({ offices }: Directory, by: string, person: string): boolean =>
  by === person ||
  offices.some(({ roles }) => (roles.coordinator ?? []).includes(by)) ||
  offices.some(({ roles }) => (roles.assistant ?? []).includes(by) && Object.values(roles).flat().includes(person));
