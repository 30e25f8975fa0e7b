/** Bodies and officers by name. A name that is not here is kept as it is written. */
import { COMMISSIONS_AND_CONFERENCES } from './commissions.ts';
import type { BodyEntry } from './entry.ts';
import { HUMAN_RIGHTS_AND_REFUGEES } from './human-rights.ts';
import { ORGANS_AND_COMMITTEES } from './organs.ts';
import { PROGRAMMES_AND_AGENCIES } from './programmes.ts';
import { SECRETARIAT } from './secretariat.ts';

const BODIES: readonly BodyEntry[] = [
  ...ORGANS_AND_COMMITTEES,
  ...COMMISSIONS_AND_CONFERENCES,
  ...SECRETARIAT,
  ...PROGRAMMES_AND_AGENCIES,
  ...HUMAN_RIGHTS_AND_REFUGEES,
];

/** Short names of these are of whoever the text speaks of: "the High Commissioner" may be the one for Refugees. */
export const AMBIGUOUS: readonly string[] = ['High Commissioner', 'Office of the High Commissioner'];

/** Each way to write a name, with the full name. */
export const FULL_NAMES: ReadonlyMap<string, string> = new Map(
  BODIES.flatMap(([name, ...shorter]) => [name, ...shorter].map((written): [string, string] => [written, name])),
);
