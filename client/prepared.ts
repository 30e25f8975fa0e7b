/** A plan, made ready to be started: each followed entry with all that its mandate will carry. */
import { dayAt, dayInWords } from '../domain/calendar/day.ts';
import { officeOf, personOf } from '../domain/directory/index.ts';
import type { MandateInput } from '../domain/mandate/index.ts';
import { inputFor, type Surrounds } from '../domain/plan/carried.ts';
import { LARGEST_INPUT } from '../domain/plan/input.ts';
import type { Plan, PlanEntry } from '../domain/plan/plan.ts';
import { type Cadence, cadenceInWords, newSeries, type SeriesInput } from '../domain/series/index.ts';
import { prepareCycle } from '../domain/series/prepare.ts';
import { Refused } from './failures.ts';

/** A plan, ready: mandates, and series with the mandate of each one's first cycle. */
export interface Prepared {
  mandates: MandateInput[];
  series: { input: SeriesInput; first: MandateInput }[];
}

/** @throws Refused naming every entry that can't be started, with the reason */
export const prepare = (plan: Plan, around: Surrounds): Prepared => {
  const followed = plan.entries.filter(({ follow }) => follow);
  const flaws = followed.flatMap((entry) => flawsOf(entry, around).map((flaw) => `${entry.id}: ${flaw}`));
  if (flaws.length) throw new Refused('BadInput', flaws.join('; '));
  return {
    mandates: followed.filter(({ series }) => !series).flatMap((entry) => inputFor(entry, plan, around) ?? []),
    series: followed.flatMap((entry) => (entry.series ? [seriesFor(entry, entry.series, plan, around)] : [])),
  };
};

/** Every mandate that starting the plan begins with. */
export const allInputs = ({ mandates, series }: Prepared): MandateInput[] => [
  ...mandates,
  ...series.map(({ first }) => first),
];

const seriesFor = (entry: PlanEntry, cadence: Cadence, plan: Plan, around: Surrounds): Prepared['series'][number] => {
  const { entries: _entries, ...head } = plan;
  const { clock, startedBy } = around;
  const input: SeriesInput = { id: entry.id, plan: head, entry, cadence, clockShift: clock.shift, startedBy };
  const first = prepareCycle(newSeries(input), null, around);
  if (!first) throw new Refused('BadInput', `${entry.id}: no cycle of it lies ahead (${cadenceInWords(cadence)})`);
  return { input, first: first.input };
};

/** Why the entry can't be started; nothing where it can. */
export const flawsOf = (entry: PlanEntry, { procedures, directory }: Surrounds): string[] => {
  const procedure = procedures.get(entry.procedure);
  if (!procedure) return [`there is no procedure "${entry.procedure}"`];
  const roles = [
    ...new Set(procedure.stages.flatMap(({ who, notices }) => [...who, ...notices.escalate.map(({ to }) => to)])),
  ];
  const stages = procedure.stages.map(({ id }) => id);
  return [
    ...(officeOf(directory, entry.office) ? [] : [`there is no office "${entry.office}" in the directory`]),
    ...roles.filter((role) => !entry.people[role]?.length).map((role) => `nobody is named for the role ${role}`),
    ...Object.values(entry.people)
      .flat()
      .filter((id) => !personOf(directory, id))
      .map((id) => `there is no person "${id}" in the directory`),
    ...Object.keys(entry.dates)
      .filter((id) => !stages.includes(id))
      .map((id) => `the procedure ${procedure.id} has no stage "${id}"`),
  ];
};

/** Entries whose day has passed, one line each. */
const passedDates = (inputs: readonly MandateInput[], now: number): string[] =>
  inputs.flatMap(({ id, due, dates, seatZone }) => {
    const today = dayAt(now, seatZone);
    const stages = Object.entries(dates).filter(([, day]) => day < today);
    return [
      ...(due && due.day < today ? [`${id} was due on ${dayInWords(due.day)}`] : []),
      ...stages.map(([stage, day]) => `${id}: ${stage} was due on ${dayInWords(day)}`),
    ];
  });

/** What of a plan has passed: dates of mandates, and first cycles of series. */
export const passedIn = ({ mandates, series }: Prepared, now: number): string[] => [
  ...passedDates(mandates, now),
  ...series.flatMap(({ input: { id, entry }, first }) =>
    entry.due && entry.due < dayAt(now, first.seatZone)
      ? [`${id}: its first cycle was due on ${dayInWords(entry.due)}, and would be skipped`]
      : [],
  ),
];

/** @throws Refused where a mandate would carry more than it may */
export const mustBeLight = (inputs: readonly MandateInput[]): void => {
  const heavy = inputs.find((input) => JSON.stringify(input).length > LARGEST_INPUT);
  if (!heavy) return;
  throw new Refused(
    'BadInput',
    `${heavy.id} would carry more than ${LARGEST_INPUT} bytes: shorten its title, or its procedure`,
  );
};
