/** The directory as tables: people with their roles, offices with whom they act for. */
import { type ActsFor, type Directory, type Office, type Person } from '../../../domain/directory/index.ts';
import type { Look } from './look.ts';
import { absenceInWords } from './settings.ts';
import { type Column, table } from './table.ts';

export const directoryPage = (directory: Directory, look: Look): string => {
  const { people, offices, fallback, defaultOffice } = directory;
  return [
    look.paint.bold('People'),
    table(people, peopleColumns(directory), look),
    '',
    ...away(people),
    look.paint.bold('Offices'),
    table(offices, officeColumns(directory), look),
    '',
    `Where no office is named: ${defaultOffice}. Mail of who is gone: to ${fallback}.`,
  ].join('\n');
};

const away = (people: readonly Person[]): string[] => {
  const lines = people.flatMap(({ id, deputy, absences = [] }) =>
    absences.map((absence) => `${id} is away ${absenceInWords(absence, deputy)}.`),
  );
  return lines.length ? [...lines, ''] : [];
};

/** `chief of unodc, coordinator of dgacm` */
const rolesIn = ({ offices }: Directory, id: string): string =>
  offices
    .flatMap((office) =>
      Object.entries(office.roles).flatMap(([role, holders]) =>
        holders.includes(id) ? [`${role} of ${office.id}`] : [],
      ),
    )
    .join(', ');

const peopleColumns = (directory: Directory): Column<Person>[] => [
  { head: 'Id', cell: ({ id }) => id },
  { head: 'Name', cell: ({ name }) => name, atLeast: 12 },
  { head: 'Station', cell: ({ station }) => station },
  { head: 'Roles', cell: ({ id }) => rolesIn(directory, id), atLeast: 12 },
  { head: 'Address', cell: ({ email }) => email, atLeast: 12 },
];

const officeColumns = ({ actsFor }: Directory): Column<Office>[] => [
  { head: 'Id', cell: ({ id }) => id },
  { head: 'Name', cell: ({ name }) => name, atLeast: 16 },
  { head: 'Station', cell: ({ station }) => station },
  {
    head: 'Acts for',
    cell: ({ id }) =>
      actsFor
        .filter(({ office }) => office === id)
        .map(inWords)
        .join('; '),
    atLeast: 16,
  },
];

const inWords = ({ addressee, subjects }: ActsFor): string =>
  subjects.length ? `${addressee} (${subjects.join(', ')})` : addressee;
