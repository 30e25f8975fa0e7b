/** Writes a plan to its file: into the coordinator's own where there is one of the same resolution. */
import { readFile } from 'node:fs/promises';
import { mergedYaml } from '../config/plan/merge.ts';
import { parsePlan } from '../config/plan/read.ts';
import type { Plan, ProposedPlan } from '../domain/plan/plan.ts';
import { type Merge, mergeInto } from '../domain/plan/merge.ts';

export interface PlanFile {
  yaml: string;
  /** What the file says, edits and all. */
  plan: Plan;
  /** What was put into the plan that stood there; null where none of this resolution did. */
  merge: Merge | null;
}

/**
 * @param yaml the plan as it would be written where there is none
 * @throws BadFile where what stands there is a plan of this resolution that can't be read: its edits would be lost
 */
export const planFileWith = async (file: string, yaml: string, proposed: ProposedPlan): Promise<PlanFile> => {
  const before = await readFile(file, 'utf8').catch(() => null);
  if (before === null || !isPlanOf(before, proposed.resolution))
    return { yaml, plan: parsePlan(yaml, file), merge: null };
  const merge = mergeInto(parsePlan(before, file), proposed.entries);
  const merged = mergedYaml(before, yaml, merge);
  return { yaml: merged, plan: parsePlan(merged, file), merge };
};

/** Told by its line, so that a plan with a slip of the pen in it still counts as one. */
const isPlanOf = (text: string, resolution: string): boolean =>
  text
    .split('\n')
    .some(
      (line) => /^resolution:\s/.test(line) && line.replace(/^resolution:\s+|["']|\s+#.*$|\s+$/g, '') === resolution,
    );
