/** Takes over what a secretariat has followed in a spreadsheet. */
import { readCalendar } from '../../config/calendar/read.ts';
import { readProcedures } from '../../config/procedures.ts';
import type { Day } from '../../domain/calendar/day.ts';
import type { Directory } from '../../domain/directory/index.ts';
import {
  enter,
  type MandateInput,
  newMandate,
  type PersonId,
  snapshotOf,
  starting,
} from '../../domain/mandate/index.ts';
import { differences } from '../../domain/plan/differences.ts';
import type { Registry } from '../../registry/index.ts';
import type { Clock } from '../clock.ts';
import { actorOf } from '../people.ts';
import { mustBeLight } from '../prepared.ts';
import { columnsFor } from './columns.ts';
import type { Problem } from './line.ts';
import { linesOf, type ReadLine } from './lines.ts';
import { readTable } from './table.ts';

export { writeTemplate } from './template.ts';

/** What becomes of a line. */
export interface Fate {
  line: number;
  id: string;
  /** `there`: on record already, and left as it is. `closed`: nothing is left to be followed. */
  fate: 'starts' | 'there' | 'closed' | 'wrong';
  stage: string | null;
  stageDue: Day | null;
  owner: PersonId[];
  /** Mails that it causes at once. */
  mails: number;
  problems: Problem[];
  /** Where it is there already: in what the file differs from what it was started with. */
  differences: string[];
}

export interface Import {
  fates: Fate[];
  /** What has to be started; nothing, where any line is wrong. */
  inputs: MandateInput[];
}

export interface ImportParts {
  registry: Registry;
  directory: Directory;
  clock: Clock;
  configDir: string;
  by: PersonId;
}

/** @throws BadFile; Refused where a line carries more than a mandate may */
export const readImport = async (file: string, parts: ImportParts): Promise<Import> => {
  const { registry, directory, clock, configDir, by } = parts;
  const procedures = readProcedures(configDir);
  const calendar = readCalendar(configDir);
  const startedBy = { ...actorOf(directory, by), channel: 'import' as const };
  const table = await readTable(file, columnsFor(procedures.values()));
  const lines = linesOf(table, { procedures, calendar, directory, clock, startedBy });
  const known = await registry.known(lines.map(({ id }) => id));
  const fates = lines.map((line) => fateOf(line, known.get(line.id), clock));
  const fresh = lines.flatMap((line) => (line.is === 'ready' && !known.has(line.input.id) ? [line.input] : []));
  mustBeLight(fresh);
  return { fates, inputs: fates.some(({ fate }) => fate === 'wrong') ? [] : fresh };
};

const NOTHING = { stage: null, stageDue: null, owner: [], mails: 0, problems: [], differences: [] };

const fateOf = (read: ReadLine, record: { input: MandateInput } | undefined, clock: Clock): Fate => {
  const { line, id } = read;
  if (read.is === 'wrong') return { ...NOTHING, line, id, fate: 'wrong', problems: read.problems };
  if (read.is === 'closed') return { ...NOTHING, line, id, fate: 'closed' };
  if (record)
    return { ...NOTHING, line, id, fate: 'there', differences: differences(record.input, read.input, 'in the file') };
  const fresh = newMandate(read.input);
  const [now, actor] = [clock.now(), read.input.startedBy];
  const begun = enter(fresh, starting(fresh, now), { actor, commandId: null, now });
  const { stage, stageDue, owner } = snapshotOf(begun.mandate);
  return { ...NOTHING, line, id, fate: 'starts', stage, stageDue, owner, mails: begun.notices.length };
};
