/** One line of the table, as `npm run bench -- --json` prints it. */
export interface Row {
  name: string;
  value: number;
  unit: string;
  /** What a bare workflow does in the same run; null where there is nothing to compare with. */
  baseline: number | null;
  /** Value over baseline. */
  ratio: number | null;
  /** How many things were measured, in each repetition. */
  n: number;
}

/** How much is measured: the full table, or the small run that keeps it from rotting. */
export interface Size {
  mandates: number;
  wakes: number;
  repetitions: number;
}

export const FULL: Size = { mandates: 300, wakes: 500, repetitions: 5 };
export const SMALL: Size = { mandates: 12, wakes: 12, repetitions: 1 };
