/** One line of the table, as `npm run bench -- --json` prints it. */
export interface Row {
  name: string;
  value: number;
  unit: string;
  /** What a bare workflow does in the same run; null where there is nothing to compare with. */
  baseline: number | null;
  /** Value over baseline, the median of the repetitions; null without a baseline. */
  ratio: number | null;
  /** How many things were measured, in each repetition. */
  n: number;
}

/** A row that is compared with nothing. */
export const alone = ({ name, value, unit, n }: Omit<Row, 'baseline' | 'ratio'>): Row => ({
  ...{ name, value, unit, baseline: null, ratio: null, n },
});

/** How much is measured: the full table, or the small run that keeps it from rotting. */
export interface Size {
  /** Mandates that are started or opened in one repetition. */
  mandates: number;
  /** Mandates that wake at one moment. */
  wakes: number;
  /** Mandates that a worker holds in its memory, and those that it has taken up before the counting begins. */
  cached: number;
  warm: number;
  /** How often the sample is read. */
  readings: number;
  repetitions: number;
}

export const FULL: Size = { mandates: 300, wakes: 500, cached: 500, warm: 200, readings: 500, repetitions: 5 };
export const SMALL: Size = { mandates: 8, wakes: 8, cached: 8, warm: 4, readings: 5, repetitions: 1 };
