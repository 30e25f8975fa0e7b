/** What can't be, in what a line says of its stages. */
import { type Day, dayInWords } from '../../domain/calendar/day.ts';
import type { Approval, People, Procedure } from '../../domain/mandate/index.ts';
import { STAGE_COLUMNS, stageColumn } from './columns.ts';
import type { Fields, Problem } from './line.ts';
import type { TableLine } from './table.ts';
import type { Setting, ToldStage } from './told-stages.ts';

export const flawsOfCourse = (
  line: TableLine,
  fields: Fields,
  { procedure, people, today, stages }: Setting & { stages: ToldStage[] },
): Problem[] => {
  const place = stages.findIndex(({ plan }) => plan.id === fields.stage);
  const open = stages[place];
  if (!open) {
    const ids = stages.map(({ plan }) => plan.id).join(', ');
    return [
      `stage: the procedure ${procedure.id} has no stage "${fields.stage}"; its stages are ${ids}; or it is closed`,
    ];
  }
  const done = stages.slice(0, place);
  return [
    ...ofOtherProcedures(procedure, line),
    ...missing(done, fields.stage),
    ...outOfOrder(done, fields, today),
    ...stages
      .slice(place)
      .filter(({ done }) => done)
      .map(({ plan }) => `${stageColumn(plan.id, 'done')}: it can't be done yet, for ${fields.stage} is open`),
    ...misplaced(fields, open, people),
  ];
};

const ofOtherProcedures = ({ id, stages }: Procedure, { cells }: TableLine): Problem[] => {
  const own = stages.flatMap((stage) => STAGE_COLUMNS.map(({ name }) => stageColumn(stage.id, name)));
  const isOfStage = /^(?!cleared ).+ (?:done|by|evidence|due)$/;
  return [...cells.keys()]
    .filter((name) => isOfStage.test(name) && !own.includes(name))
    .map((name) => `${name}: the procedure ${id} has no such stage`);
};

/** Each stage before the open one was done on some day, and where its procedure asks for evidence, there is some. */
const missing = (stages: ToldStage[], open: string): Problem[] =>
  stages.flatMap(({ plan, done, evidence }) => [
    ...(done ? [] : [`${stageColumn(plan.id, 'done')}: expected the day on which it was done, for ${open} is open`]),
    ...(plan.evidence === 'required' && evidence.length === 0
      ? [`${stageColumn(plan.id, 'evidence')}: expected the symbol of a document, or a link`]
      : []),
  ]);

/** No day lies ahead, or before that of the stage before it. */
const outOfOrder = (done: ToldStage[], { since }: Fields, today: Day): Problem[] => {
  const days = [
    ...done.map(({ plan, done: on }) => ({ field: stageColumn(plan.id, 'done'), on })),
    { field: 'since', on: since },
  ];
  const given = days.flatMap(({ field, on }) => (on ? [{ field, on }] : []));
  return given.flatMap(({ field, on }, index) => {
    if (on > today) return [`${field}: ${dayInWords(on)} has not come yet`];
    const before = given[index - 1];
    return before && on < before.on
      ? [`${field}: ${dayInWords(on)} lies before "${before.field}", ${dayInWords(before.on)}`]
      : [];
  });
};

/** Clearances and answers belong to stages that ask for them, and a clearance has still to be asked of somebody. */
const misplaced = (fields: Fields, { plan }: ToldStage, people: People): Problem[] => {
  const cleared = fields['cleared by'];
  const holders = plan.who.flatMap((role) => people[role] ?? []);
  const stranger = cleared.find((person) => !holders.includes(person));
  if (fields.answered.length && !plan.responses) return [`answered: no answers are gathered in ${plan.id}`];
  if (cleared.length === 0) return [];
  if (!plan.approval) return [`cleared by: ${plan.id} is no clearance`];
  if (stranger) return [`cleared by: ${stranger} is none of those who clear it (${holders.join(', ')})`];
  return cleared.length >= needed(plan.approval, holders.length)
    ? [`cleared by: ${plan.id} is done by that, and the stage after it is open`]
    : [];
};

const needed = ({ needs }: Approval, holders: number): number =>
  needs === 'any' ? 1 : needs === 'all' ? holders : Math.min(needs, holders);
