/** The directory as its coordinator writes it, checked. */
import { z } from 'zod';
import type { Directory } from '../domain/directory/index.ts';
import { id, person } from './person.ts';
import { readYaml } from './yaml.ts';

const office = z.strictObject({
  id,
  name: z.string().min(1),
  station: z.string().min(1),
  roles: z.record(id, z.array(id).min(1)),
});

const actsFor = z.strictObject({
  addressee: z.string().min(1),
  subjects: z.array(z.string().min(1)).default([]),
  office: id,
});

/** People, offices and the fallback may only be named where they exist. */
export const directorySchema = z
  .strictObject({
    people: z.array(person).min(1),
    offices: z.array(office).min(1),
    'acts-for': z.array(actsFor).default([]),
    'default-office': id,
    fallback: id,
  })
  .superRefine((file, context) => {
    const people = file.people.map((entry) => entry.id);
    const offices = file.offices.map((entry) => entry.id);
    const mustBe = (known: string[], what: string, name: string, path: (string | number)[]): void => {
      if (!known.includes(name))
        context.addIssue({
          code: 'custom',
          path,
          message: `expected ${what} of this file, "${name}" is none`,
        });
    };
    mustBe(people, 'a person', file.fallback, ['fallback']);
    file.people.forEach(({ id: own, deputy, absences = [] }, index) => {
      const named = [
        { deputy, path: ['deputy'] },
        ...absences.map((each, nth) => ({ ...each, path: ['absences', nth, 'deputy'] })),
      ];
      for (const { deputy: name, path } of named) {
        const others = people.filter((other) => other !== own);
        if (name !== undefined) mustBe(others, 'another person', name, ['people', index, ...path]);
      }
    });
    mustBe(offices, 'an office', file['default-office'], ['default-office']);
    file['acts-for'].forEach((rule, index) => mustBe(offices, 'an office', rule.office, ['acts-for', index, 'office']));
    file.offices.forEach(({ roles }, index) => {
      for (const [role, holders] of Object.entries(roles)) {
        holders.forEach((holder, place) =>
          mustBe(people, 'a person', holder, ['offices', index, 'roles', role, place]),
        );
      }
    });
    for (const [list, ids] of [
      ['people', people],
      ['offices', offices],
    ] as const) {
      ids.forEach((name, index) => {
        if (ids.indexOf(name) < index)
          context.addIssue({
            code: 'custom',
            path: [list, index, 'id'],
            message: `expected an id of its own, "${name}" is taken`,
          });
      });
    }
  })
  .transform((file): Directory => ({
    people: file.people,
    offices: file.offices,
    actsFor: file['acts-for'],
    defaultOffice: file['default-office'],
    fallback: file.fallback,
  }));

/**
 * A directory file.
 * @throws BadFile naming file, line and field
 */
export const readDirectory = (file: string): Directory => readYaml(file, directorySchema);
