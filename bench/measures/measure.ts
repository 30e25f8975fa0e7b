import type { Row, Size } from '../row.ts';
import type { Stage } from '../stage.ts';

/** What a measurement is made with. */
export interface Bench {
  size: Size;
  /** The servers: opened for the first measurement that needs them. */
  stage(): Promise<Stage>;
}

/** Measures one thing, as one row or several. */
export type Measure = (bench: Bench) => Promise<Row[]>;
