import type { Day } from '../calendar/day.ts';

/** A cycle: `67`, `2013` or `2013-06-19` by its cadence. */
export interface Cycle {
  label: string;
  due: Day;
  derivation: string;
}

/** The mandate of a cycle: `A/RES/66/183/37@68`. */
export const cycleId = (series: string, { label }: Pick<Cycle, 'label'>): string => `${series}@${label}`;
