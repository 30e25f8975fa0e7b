/** Starts what a plan follows and what is not there yet: mandates, and series of them. */
import { readCalendar } from '../config/calendar/read.ts';
import { readProcedures } from '../config/procedures.ts';
import type { Directory } from '../domain/directory/index.ts';
import type { MandateInput, PersonId } from '../domain/mandate/index.ts';
import { withBasis } from '../domain/plan/basis.ts';
import { differences } from '../domain/plan/differences.ts';
import type { Plan } from '../domain/plan/plan.ts';
import type { Registry } from '../registry/index.ts';
import type { Clock } from './clock.ts';
import { Refused } from './failures.ts';
import { actorOf } from './people.ts';
import { allInputs, mustBeLight, passedIn, prepare, type Prepared } from './prepared.ts';
import { awaitOnRecord } from './on-record.ts';
import type { Reading } from './reading.ts';
import { resolutionFrom } from './source.ts';
import { startAll, type StartReport, startSeries } from './starting.ts';
import { type LazyTemporal, ofTemporal } from './temporal.ts';

interface Parts {
  registry: Registry;
  temporal: LazyTemporal;
  clock: Clock;
  configDir: string;
}

/** @throws Refused naming what can't be started */
export const prepareFor = (
  plan: Plan,
  by: PersonId,
  directory: Directory,
  { configDir, clock }: Parts,
  source?: Reading,
): Prepared => {
  const [calendar, procedures] = [readCalendar(configDir), readProcedures(configDir)];
  const prepared = prepare(plan, { procedures, calendar, directory, clock, startedBy: actorOf(directory, by) });
  const mandates = source ? prepared.mandates.map((input) => withBasis(input, source, calendar)) : prepared.mandates;
  mustBeLight(allInputs({ ...prepared, mandates }));
  return { ...prepared, mandates };
};

/** @throws Refused where dates have passed and `allowPast` is not set */
export const startPrepared = async (
  plan: Plan,
  { mandates, series }: Prepared,
  { registry, temporal, clock }: Parts,
  { allowPast, source }: { allowPast: boolean; source: Reading | undefined },
): Promise<StartReport> => {
  const known = await registry.known(mandates.map(({ id }) => id));
  const running = await registry.knownSeries(series.map(({ input }) => input.id));
  const fresh = {
    mandates: mandates.filter(({ id }) => !known.has(id)),
    series: series.filter(({ input }) => !running.has(input.id)),
  };
  if (!allowPast) mustLieAhead(fresh, clock.now());
  const connected = await temporal.connect();
  const { client } = connected;
  if (source) await registry.saveResolution(resolutionFrom(plan, source));
  const started = await ofTemporal(connected, () => startAll(client, fresh.mandates));
  const inputs = fresh.series.map(({ input }) => input);
  const begun = await ofTemporal(connected, () => startSeries(client, inputs));
  const firstCycles = series.filter(({ input }) => begun.includes(input.id)).map(({ first }) => first.id);
  return {
    started: [...started, ...begun],
    unrecorded: await awaitOnRecord(registry, [...started, ...firstCycles]),
    already: [
      ...mandates.filter(({ id }) => !started.includes(id)).map((input) => foundAlready(input, known.get(input.id))),
      ...series.filter(({ input }) => !begun.includes(input.id)).map(({ input }) => seriesFound(input.id)),
    ],
    notFollowed: plan.entries.filter(({ follow }) => !follow).map(({ id }) => id),
  };
};

const mustLieAhead = (fresh: Prepared, now: number): void => {
  const passed = passedIn(fresh, now);
  if (passed.length === 0) return;
  const line = `${passed.join('; ')}: correct the plan, or start it all the same with --allow-past`;
  throw new Refused('BadInput', line);
};

const seriesFound = (id: string) => ({ id, state: 'a series', differences: [] });

const foundAlready = (input: MandateInput, record: { state: string; input: MandateInput } | undefined) => ({
  id: input.id,
  state: record?.state ?? 'open',
  differences: record ? differences(record.input, input) : [],
});
