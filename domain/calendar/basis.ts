import type { Due } from '../resolution/due.ts';
import type { DueContext } from './planned.ts';

/** Of what a day was made, so that it can be made again when the calendar changes. */
export interface DueBasis {
  dues: Due[];
  /** Without the resolution's text, which a mandate does not carry. */
  context: Omit<DueContext, 'text'>;
}
