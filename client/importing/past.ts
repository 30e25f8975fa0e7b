/** What a line says of the stages of its procedure: those that are done, and the one that is open. */
import type { Day } from '../../domain/calendar/day.ts';
import type { Past, PastStage, People } from '../../domain/mandate/index.ts';
import { type Fields, isFlawed, type Problem } from './line.ts';
import { flawsOfCourse } from './past-flaws.ts';
import type { TableLine } from './table.ts';
import { type Setting, toldOf, type ToldStage } from './told-stages.ts';

export interface Course {
  past: Past;
  /** Days that the file fixes, by stage. */
  dates: Record<string, Day>;
}

export const courseOf = (line: TableLine, fields: Fields, setting: Setting): Course | Problem[] => {
  const { procedure, people, today } = setting;
  const stages = procedure.stages.map((plan) => toldOf(line, plan));
  const flaws = stages.flatMap((stage) => (isFlawed(stage) ? stage : []));
  if (flaws.length) return flaws;
  const told = stages as ToldStage[];
  const problems = flawsOfCourse(line, fields, { ...setting, stages: told });
  if (problems.length) return problems;
  const open = told.findIndex(({ plan }) => plan.id === fields.stage);
  const done = told.slice(0, open).map((stage) => pastStage(stage, people));
  const { stage, answered, since = done.at(-1)?.on ?? today, note = null } = fields;
  return {
    past: { done, stage, since, clearedBy: fields['cleared by'], answered, note },
    dates: Object.fromEntries(told.flatMap(({ plan, due }) => (due ? [[plan.id, due]] : []))),
  };
};

const pastStage = ({ plan, done = '', by, evidence }: ToldStage, people: People): PastStage => ({
  stage: plan.id,
  on: done,
  by: by.length ? by : plan.who.flatMap((role) => people[role] ?? []),
  evidence,
});
