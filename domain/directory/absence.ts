/** Absences, and who is there in somebody's place. */
import type { Day } from '../calendar/day.ts';
import type { PersonId } from '../mandate/index.ts';
import { type Directory, personOf } from './directory.ts';
import type { Absence, Person } from './person.ts';

export const absenceOn = ({ absences = [] }: Person, day: Day): Absence | undefined =>
  absences.find(({ from, to }) => from <= day && day <= to);

/**
 * Whoever is there on that day in the person's place: the person, or a deputy, or the deputy's own where that one is
 * away too. Undefined where nobody is, be it that deputies name each other in a ring.
 */
export const presentFor = (directory: Directory, id: PersonId, day: Day): PersonId | undefined => {
  const asked: PersonId[] = [];
  let next: PersonId | undefined = id;
  while (next !== undefined && !asked.includes(next)) {
    const person = personOf(directory, next);
    const absence = person && absenceOn(person, day);
    if (!absence) return person?.id;
    asked.push(next);
    next = absence.deputy ?? person.deputy;
  }
  return undefined;
};

/** Those of these people who are away on that day, and for whom this one deputises. */
export const deputisedBy = (directory: Directory, deputy: PersonId, people: PersonId[], day: Day): PersonId[] =>
  people.filter((id) => id !== deputy && presentFor(directory, id, day) === deputy);

/** The person with this absence: it takes the place of those that it touches. */
export const withAbsence = (person: Person, absence: Absence): Person => ({
  ...person,
  absences: [...(person.absences ?? []).filter(({ from, to }) => to < absence.from || absence.to < from), absence].sort(
    (a, b) => (a.from < b.from ? -1 : 1),
  ),
});

/** The person as one who is back from that day on: an absence ends the day before, or is gone where it had only begun. */
export const backOn = (person: Person, day: Day, dayBefore: Day): Person => ({
  ...person,
  absences: (person.absences ?? [])
    .map((absence) => (absence.from <= day && day <= absence.to ? { ...absence, to: dayBefore } : absence))
    .filter(({ from, to }) => from <= to),
});
