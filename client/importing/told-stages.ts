/** What a line says of each stage of its procedure, cell by cell. */
import { z } from 'zod';
import type { Day } from '../../domain/calendar/day.ts';
import type { People, Procedure, StagePlan } from '../../domain/mandate/index.ts';
import { STAGE_COLUMNS, stageColumn } from './columns.ts';
import { checked, day, isFlawed, list, type Problem } from './line.ts';
import type { TableLine } from './table.ts';

const stageCells = z.object({ done: day.optional(), by: list, evidence: list, due: day.optional() });

/** A stage with what the line says of it. */
export type ToldStage = z.infer<typeof stageCells> & { plan: StagePlan };

export interface Setting {
  procedure: Procedure;
  people: People;
  /** No stage was done later. */
  today: Day;
}

export const toldOf = ({ cells }: TableLine, plan: StagePlan): ToldStage | Problem[] => {
  const own = STAGE_COLUMNS.map(({ name }) => [name, cells.get(stageColumn(plan.id, name))] as const);
  const read = checked(stageCells, Object.fromEntries(own));
  return isFlawed(read) ? read.map((flaw) => `${plan.id} ${flaw}`) : { ...read, plan };
};
