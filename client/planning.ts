/** From a file with a resolution to the plan file that a coordinator edits. */
import { join } from 'node:path';
import { readCalendar } from '../config/calendar/read.ts';
import { readChoices } from '../config/choices.ts';
import { readDirectory } from '../config/directory.ts';
import { SHIPPED_CONFIG } from '../config/folder.ts';
import { planToYaml } from '../config/plan/write.ts';
import { readProcedures } from '../config/procedures.ts';
import { type Day, dayInWords } from '../domain/calendar/day.ts';
import type { Proposal, ProposedPlan } from '../domain/plan/plan.ts';
import { inputFor, type Surrounds } from '../domain/plan/carried.ts';
import { proposePlan } from '../domain/plan/propose.ts';
import { scheduleOf } from '../domain/plan/schedule.ts';
import { clockAsOf, clockWith } from './clock.ts';
import { readFileAsResolution } from './reading.ts';

export interface PlanningOptions {
  configDir?: string | undefined;
  /** The day from which the plan looks ahead; today where it is not given. */
  asOf?: Day | null;
  /** The folder in which coordinators' choices are kept; none count where it is not given. */
  dataDir?: string | undefined;
}

/** The plan's own starter does not matter to its dates. */
const NOBODY = { person: 'coordinator', roles: [], onBehalfOf: null, channel: 'cli' } as const;

/** @throws Unreadable, NotAResolution, BadFile */
export const planFor = async (
  file: string,
  { configDir = SHIPPED_CONFIG, asOf = null, dataDir }: PlanningOptions,
): Promise<{ yaml: string; plan: ProposedPlan }> => {
  const resolution = await readFileAsResolution(file);
  const calendar = readCalendar(configDir);
  const directory = readDirectory(join(configDir, 'directory.yaml'));
  const procedures = readProcedures(configDir);
  const clock = asOf ? clockAsOf(asOf) : clockWith(0);
  const proposed = proposePlan(resolution, file, {
    calendar,
    directory,
    procedures,
    choices: dataDir ? readChoices(dataDir) : [],
  });
  const plan = { ...proposed, warnings: [...proposed.warnings, ...passedIn(proposed, clock.today())] };
  const around: Surrounds = { procedures, calendar, directory, clock, startedBy: { ...NOBODY, roles: [] } };
  const stagesOf = (entry: Proposal) => {
    const input = inputFor(entry, plan, around);
    return input ? scheduleOf(input) : [];
  };
  return { yaml: planToYaml(plan, stagesOf), plan };
};

/** A plan of long ago can be looked at; starting it takes an answer. */
const passedIn = ({ entries }: ProposedPlan, today: Day): string[] => {
  const passed = entries.filter(({ due, follow }) => follow && due && due < today);
  if (passed.length === 0) return [];
  const list = passed.map(({ id, due }) => `${id} (${dayInWords(due ?? today)})`).join(', ');
  return [`as of ${dayInWords(today)} these dates have passed: ${list}`];
};
