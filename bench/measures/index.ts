import { bundle } from './bundle.ts';
import { history } from './history.ts';
import type { Measure } from './measure.ts';
import { memory } from './memory.ts';
import { open } from './open.ts';
import { read } from './read.ts';
import { rehearse } from './rehearse.ts';
import { start } from './start.ts';
import { wake } from './wake.ts';

/** Everything that is measured, by the name that `--only` takes, in the order of the table. */
export const MEASURES: Record<string, Measure> = { start, open, wake, history, memory, rehearse, read, bundle };
