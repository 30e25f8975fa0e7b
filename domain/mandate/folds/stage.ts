import type { Mandate } from '../mandate.ts';
import type { StageRecord } from '../stage-record.ts';

/** The mandate with that stage changed; without such a stage, as it was. */
export const onStage = (
  mandate: Mandate,
  id: string | undefined,
  change: (stage: StageRecord) => StageRecord,
): Mandate => ({
  ...mandate,
  stages: mandate.stages.map((stage) => (stage.id === id ? change(stage) : stage)),
});

/** The list with what it did not hold yet. */
export const including = <T>(list: T[], ...more: T[]): T[] => [...new Set([...list, ...more])];
