/** Lives a plan in advance: the real workflows, registry and mail path, on a server whose clock skips. */
import { readCalendar } from '../../config/calendar/read.ts';
import { readDirectory } from '../../config/directory.ts';
import { SHIPPED_CONFIG } from '../../config/folder.ts';
import { readPlan } from '../../config/plan/read.ts';
import { readProcedures } from '../../config/procedures.ts';
import { addDays, type Day, dayAt, dayInWords, endOfDay } from '../../domain/calendar/day.ts';
import type { Plan } from '../../domain/plan/plan.ts';
import { readStack } from '../../local/index.ts';
import { type Clock, clockAsOf, clockWith } from '../clock.ts';
import { Refused } from '../failures.ts';
import { actorOf } from '../people.ts';
import { allInputs, passedIn, prepare, type Prepared } from '../prepared.ts';
import { resolutionOf } from '../source.ts';
import { perform } from './performance.ts';
import type { Rehearsal } from './rehearsal.ts';
import type { Scenario } from './scenario.ts';
import { mustFit } from './script.ts';
import { openStage } from './stage.ts';

export { type Change, comparison } from './comparison.ts';
export type { Rehearsal } from './rehearsal.ts';
export type { Scenario } from './scenario.ts';
export { scenarioCalled } from './scenario-file.ts';
export type { TimelineEntry, TimelineEvent, TimelineMail, TimelineRefusal } from './timeline.ts';

export interface RehearsalOptions {
  configDir?: string | undefined;
  /** Its clock counts where no day is given and something runs there. */
  dataDir: string;
  asOf: Day | null;
  scenario: Scenario;
  /** 120 days after the last due date where it is not given. */
  until: Day | null;
  onProgress: (line: string) => void;
}

const ZONE = 'America/New_York';

/** Days after the last due date for which a rehearsal goes on. */
const AFTER = 120;

/** @throws BadFile, Refused for a plan that can't be started, or has no place for what the scenario says */
export const rehearse = async (planFile: string, options: RehearsalOptions): Promise<Rehearsal> => {
  const { configDir = SHIPPED_CONFIG, scenario, onProgress } = options;
  const plan = readPlan(planFile);
  const calendar = readCalendar(configDir);
  const directory = readDirectory(`${configDir}/directory.yaml`);
  const clock = clockOf(options);
  const procedures = readProcedures(configDir);
  const startedBy = actorOf(directory, 'coordinator');
  const prepared = prepare(plan, { procedures, calendar, directory, clock, startedBy });
  mustLieAhead(prepared, clock);
  const begins = clock.now();
  mustFit(scenario, allInputs(prepared), directory, begins);
  const ends = endOf(plan, clock, options.until);
  onProgress('Setting the stage');
  const stage = await openStage({
    knowledge: { calendar, procedures },
    directory,
    shiftFrom: (serverNow) => begins - serverNow,
  });
  try {
    const resolution = await resolutionOf(plan);
    if (resolution) await stage.registry.saveResolution(resolution);
    const { mandates: inputs, series } = onStage(prepared, stage.clockShift);
    const told = await perform({
      ...{ stage, inputs, series, scenario, begins, directory, onProgress },
      knowledge: { calendar, procedures },
      ends: endOfDay(ends, ZONE),
      isToTheEnd: series.length > 0 && options.until !== null,
    });
    const names = Object.fromEntries(directory.people.map(({ id, name }) => [id, name]));
    return { ...told, plan, names, ends, scenario: scenario.name, begins: dayAt(begins, ZONE), letters: stage.letters };
  } finally {
    await stage.close();
  }
};

const clockOf = ({ asOf, dataDir }: RehearsalOptions): Clock =>
  asOf ? clockAsOf(asOf) : clockWith(readStack(dataDir)?.clockShift ?? 0);

const mustLieAhead = (prepared: Prepared, clock: Clock): void => {
  const passed = passedIn(prepared, clock.now());
  if (passed.length)
    throw new Refused('BadInput', `${passed.join('; ')}: rehearse it as of an earlier day, with --as-of`);
};

/** The plan, by the clock of the stage. */
const onStage = ({ mandates, series }: Prepared, clockShift: number): Prepared => ({
  mandates: mandates.map((input) => ({ ...input, clockShift })),
  series: series.map(({ input, first }) => ({ input: { ...input, clockShift }, first: { ...first, clockShift } })),
});

/** The last day of it. */
const endOf = ({ entries }: Plan, clock: Clock, until: Day | null): Day => {
  const dues = entries.flatMap(({ follow, due }) => (follow && due ? [due] : []));
  const last = until ?? addDays(dues.sort().at(-1) ?? clock.today(), AFTER);
  if (last < clock.today())
    throw new Refused('BadInput', `--until ${dayInWords(last)} lies before the rehearsal begins`);
  return last;
};
