/** The directory: people, offices, and which office acts for which addressee. Addresses stand here and nowhere else. */
import type { PersonId, Role } from '../mandate/index.ts';
import type { Person } from './person.ts';

export interface Office {
  id: string;
  name: string;
  station: string;
  /** Who holds which role in it, in order. */
  roles: Record<Role, PersonId[]>;
}

/** "Secretary-General" on drugs: UNODC. */
export interface ActsFor {
  addressee: string;
  /** Words of which one has to stand in the resolution's title; none means any subject. */
  subjects: string[];
  office: string;
}

export interface Directory {
  people: Person[];
  offices: Office[];
  actsFor: ActsFor[];
  /** The office of a request for which no other is named. */
  defaultOffice: string;
  /** Who gets the notices of a person who is gone. */
  fallback: PersonId;
}

export const personOf = (directory: Directory, id: PersonId): Person | undefined =>
  directory.people.find((person) => person.id === id);

export const officeOf = (directory: Directory, id: string): Office | undefined =>
  directory.offices.find((office) => office.id === id);

/** Every role that the person holds in any office. */
export const rolesOf = (directory: Directory, id: PersonId): Role[] => [
  ...new Set(
    directory.offices.flatMap(({ roles }) =>
      Object.entries(roles)
        .filter(([, people]) => people.includes(id))
        .map(([role]) => role),
    ),
  ),
];

/** Everybody who holds the role in some office, in the order of the offices. */
export const peopleWith = ({ offices }: Directory, role: Role): PersonId[] => [
  ...new Set(offices.flatMap(({ roles }) => roles[role] ?? [])),
];
