/** Every line of the file, made ready to be started, or with what is wrong with it. */
import { dayAt } from '../../domain/calendar/day.ts';
import { type Directory, officeOf, personOf } from '../../domain/directory/index.ts';
import type { MandateInput, People, Procedure } from '../../domain/mandate/index.ts';
import { inputFor, type Surrounds } from '../../domain/plan/carried.ts';
import type { PlanEntry } from '../../domain/plan/plan.ts';
import { flawsOf } from '../prepared.ts';
import { rolesOf, stageColumn } from './columns.ts';
import { type Fields, fieldsOf, isFlawed, type Problem } from './line.ts';
import { type Course, courseOf } from './past.ts';
import type { TableLine } from './table.ts';

export type ReadLine = { line: number; id: string } & (
  | { is: 'wrong'; problems: Problem[] }
  /** What is closed is not followed, and so not taken over. */
  | { is: 'closed' }
  | { is: 'ready'; input: MandateInput }
);

/** What a file does not say of the organ counts for this one. */
const ORGAN = 'General Assembly';
const ZONE = 'America/New_York';

export const linesOf = (table: readonly TableLine[], around: Surrounds): ReadLine[] => {
  const lines = table.map((line) => lineOf(line, around));
  return lines.map((line) => {
    const first = lines.find(({ id }) => id === line.id) ?? line;
    return first === line
      ? line
      : { ...line, is: 'wrong', problems: [`id: ${line.id} stands on line ${first.line} already`] };
  });
};

const lineOf = (table: TableLine, around: Surrounds): ReadLine => {
  const { line } = table;
  const id = idOf(table);
  const fields = fieldsOf(table);
  if (isFlawed(fields)) return { line, id, is: 'wrong', problems: fields };
  if (fields.stage === 'closed') return { line, id, is: 'closed' };
  const input = inputOf(table, { ...fields, id }, around);
  return isFlawed(input) ? { line, id, is: 'wrong', problems: input } : { line, id, is: 'ready', input };
};

const idOf = ({ cells }: TableLine): string => {
  const [resolution = '', paragraph = ''] = [cells.get('resolution'), cells.get('paragraph')];
  return cells.get('id') ?? `${resolution}/${paragraph.replace(/\s+/g, '')}`;
};

const inputOf = (table: TableLine, fields: Fields & { id: string }, around: Surrounds): MandateInput | Problem[] => {
  const { procedures, directory, clock } = around;
  const name = fields.procedure ?? fields.kind;
  const procedure = procedures.get(name);
  if (!procedure) return [`procedure: there is none called "${name}"; there are ${[...procedures.keys()].join(', ')}`];
  const people = peopleOf(table, fields, procedure, directory);
  const entry = entryOf(fields, procedure, people, directory);
  const course = courseOf(table, fields, { procedure, people, today: dayAt(clock.now(), ZONE) });
  const problems = [...flawsOf(entry, around), ...(isFlawed(course) ? course : strangersIn(course, people, directory))];
  if (problems.length || isFlawed(course)) return problems;
  const about = { title: '', organ: ORGAN, adopted: null, source: '', resolution: fields.resolution };
  const input = inputFor({ ...entry, dates: course.dates }, about, around);
  return input ? { ...input, past: course.past } : problems;
};

/** Who did a stage and is not known; whoever has a role as well was named with it. */
const strangersIn = ({ past }: Course, people: People, directory: Directory): Problem[] =>
  past.done.flatMap(({ stage, by }) =>
    by
      .filter((id) => !personOf(directory, id) && !Object.values(people).flat().includes(id))
      .map((id) => `${stageColumn(stage, 'by')}: there is no person "${id}" in the directory`),
  );

const entryOf = (
  fields: Fields & { id: string },
  procedure: Procedure,
  people: People,
  directory: Directory,
): PlanEntry => ({
  id: fields.id,
  paragraph: fields.paragraph,
  follow: true,
  kind: fields.kind,
  procedure: procedure.id,
  title: fields.title,
  addressees: [],
  recipient: fields.recipient ?? null,
  due: fields.due ?? null,
  derivation: fields.why ?? 'as it was imported',
  dates: {},
  series: null,
  office: fields.office ?? directory.defaultOffice,
  people,
});

/** Whoever is named for a role in its column, else who has it in the office. */
const peopleOf = ({ cells }: TableLine, { office }: Fields, procedure: Procedure, directory: Directory): People => {
  const { roles = {} } = officeOf(directory, office ?? directory.defaultOffice) ?? {};
  const named = (role: string): string[] => (cells.get(role) ?? '').split(/[;\n]/).flatMap((id) => id.trim() || []);
  return Object.fromEntries(
    [...new Set(['coordinator', ...rolesOf(procedure)])].flatMap((role) => {
      const people = named(role).length ? named(role) : (roles[role] ?? []);
      return people.length ? [[role, people]] : [];
    }),
  );
};
