/** What time brings to an open stage: reminders, word that it is overdue, and the ladder up to whoever can help. */
import { addDays, type Day, dayInWords } from '../calendar/day.ts';
import { addWorkingDays, workingDayOnOrBefore } from '../calendar/station.ts';
import { coordinatorsOf, ownersOf, peopleIn } from './holders.ts';
import { type Mandate, planOf } from './mandate.ts';
import { isSilent } from './silence.ts';
import { type Dated, isDated, type StageRecord } from './stage-record.ts';
import type { PersonId } from './actor.ts';
import { type Role, type Span, spanFrom, spanInWords, type StagePlan } from './procedure.ts';

export interface PlannedNotice {
  day: Day;
  tell: 'reminder' | 'overdue' | 'escalation' | 'suspended';
  to: PersonId[];
  /** Why it is sent on that day, in words. */
  rule: string;
  /** The ladder ends here. */
  last: boolean;
}

const days = (count: number, unit = 'day'): string => `${count} ${unit}${count === 1 ? '' : 's'}`;

/** Whose part is still to come: of a stage that gathers answers, those who have not given theirs. */
const awaitedIn = (mandate: Mandate, stage: StageRecord): PersonId[] =>
  stage.asked.length ? stage.asked.filter((person) => !stage.answered.includes(person)) : ownersOf(mandate, stage);

const reminders = (mandate: Mandate, stage: Dated, plan: StagePlan): PlannedNotice[] =>
  plan.notices.remind
    .map((before) => ({
      day: workingDayOnOrBefore(addDays(stage.due, -before), mandate.station),
      tell: 'reminder' as const,
      to: awaitedIn(mandate, stage),
      rule: before === 0 ? 'on the day it is due' : `${days(before)} before it is due`,
      last: false,
    }))
    // Two reminders that a holiday moves to one day are one.
    .filter(({ day }, index, all) => all.findLastIndex((other) => other.day === day) === index);

/**
 * The working days on which the stage is late, as many as its ladder counts: the first is at index 1. Lateness begins
 * with the due day; with the opening, or the change of date, where the due day was past by then.
 */
const lateDays = (mandate: Mandate, { due, countedFrom }: Dated, plan: StagePlan): Day[] => {
  const days = [due > countedFrom ? due : countedFrom];
  const last = Math.max(1, ...plan.notices.escalate.map(({ after }) => after));
  while (days.length <= last) days.push(addWorkingDays(days.at(-1) ?? due, 1, mandate.station));
  return days;
};

/** Word that the stage is late: to its holder again and again, and step by step up to whoever can help. */
const ladder = (mandate: Mandate, stage: Dated, plan: StagePlan): PlannedNotice[] => {
  const { overdueEvery, escalate } = plan.notices;
  const last = Math.max(0, ...escalate.map(({ after }) => after));
  return lateDays(mandate, stage, plan).flatMap((day, late) => {
    const rule = `${days(late, 'working day')} late`;
    const isTold = late > 0 && overdueEvery && (late - 1) % overdueEvery === 0;
    return [
      ...(isTold ? [{ day, tell: 'overdue' as const, to: ownersOf(mandate, stage), rule, last: false }] : []),
      ...escalate
        .filter(({ after }) => after === late)
        .map(({ to }) => ({ day, tell: 'escalation' as const, to: reachedBy(mandate, to), rule, last: late === last })),
    ];
  });
};

/** Who holds the role; where nobody does, the coordinator is told in their place. */
const reachedBy = (mandate: Mandate, role: Role): PersonId[] => {
  const people = peopleIn(mandate.people, [role]);
  return people.length ? people : coordinatorsOf(mandate);
};

/** An undated stage asks again at every interval, for as long as it is open. */
const checkIns = (mandate: Mandate, stage: StageRecord, plan: StagePlan, through: Day): PlannedNotice[] => {
  const every = plan.notices.checkIn;
  if (!every?.count || !stage.openedOn) return [];
  const rule = `every ${spanInWords(every)}`;
  return repeated(mandate, stage, { from: stage.openedOn, every, through }).map((day) => ({
    ...{ day, tell: 'reminder', to: ownersOf(mandate, stage), rule, last: false },
  }));
};

/** How often the coordinator is asked whether a suspended mandate still has to wait. */
const WHILE_SUSPENDED: Span = { count: 1, unit: 'months' };

const stillSuspended = (mandate: Mandate, stage: StageRecord, since: Day, through: Day): PlannedNotice[] =>
  repeated(mandate, stage, { from: since, every: WHILE_SUSPENDED, through }).map((day) => ({
    ...{
      day,
      tell: 'suspended',
      to: coordinatorsOf(mandate),
      rule: `suspended since ${dayInWords(since)}`,
      last: false,
    },
  }));

/** The days at that interval that have not been told yet: those up to `through`, and the next one. */
const repeated = (
  { station }: Mandate,
  { toldThrough }: StageRecord,
  { from, every, through }: { from: Day; every: Span; through: Day },
): Day[] => {
  const days: Day[] = [];
  let away = from;
  while ((days.at(-1) ?? '') <= through) {
    away = spanFrom(away, every, 1, station);
    const day = workingDayOnOrBefore(away, station);
    if (day > (toldThrough ?? '')) days.push(day);
  }
  return days;
};

/**
 * Every notice that time will still bring to the stage, first to last, if nobody acts. An undated stage is asked for
 * ever: of its check-ins these are the ones up to `through`, and the next.
 */
export const noticesAhead = (mandate: Mandate, stage: StageRecord, through: Day = ''): PlannedNotice[] => {
  const plan = planOf(mandate, stage.id);
  if (!plan || stage.state !== 'open') return [];
  return planned(mandate, stage, plan, through)
    .filter(({ day }) => day > (stage.toldThrough ?? ''))
    .sort((a, b) => (a.day < b.day ? -1 : a.day > b.day ? 1 : 0));
};

const planned = (mandate: Mandate, stage: StageRecord, plan: StagePlan, through: Day): PlannedNotice[] => {
  const { suspended } = mandate;
  if (suspended) return stillSuspended(mandate, stage, suspended.since, through);
  if (!isDated(stage)) return checkIns(mandate, stage, plan, through);
  return [...reminders(mandate, stage, plan), ...(isSilent(mandate, stage) ? [] : ladder(mandate, stage, plan))];
};

/** The first day on which the open stage counts as due soon: that of its first reminder. */
export const dueSoonFrom = (mandate: Mandate, stage: StageRecord): Day | null => {
  const plan = planOf(mandate, stage.id);
  if (!plan || !isDated(stage)) return null;
  return (
    reminders(mandate, stage, plan)
      .map(({ day }) => day)
      .sort()[0] ?? stage.due
  );
};
