/** What time brings to an open stage: reminders, word that it is overdue, and the ladder up to whoever can help. */
import { addDays, type Day, endOfDay, startOfDay } from '../calendar/day.ts';
import { addWorkingDays, workingDayOnOrBefore } from '../calendar/station.ts';
import { coordinatorsOf, type Mandate, openStage, ownersOf, peopleIn, planOf, type StageRecord } from './mandate.ts';
import type { PersonId } from './input.ts';
import { type Role, spanFrom, spanInWords, type StagePlan } from './procedure.ts';

export interface PlannedNotice {
  day: Day;
  tell: 'reminder' | 'overdue' | 'escalation';
  to: PersonId[];
  /** Why it is sent on that day, in words. */
  rule: string;
  /** The ladder ends here. */
  last: boolean;
}

type Dated = StageRecord & { due: Day; countedFrom: Day };

const days = (count: number, unit = 'day'): string => `${count} ${unit}${count === 1 ? '' : 's'}`;

const reminders = (mandate: Mandate, stage: Dated, plan: StagePlan): PlannedNotice[] =>
  plan.notices.remind
    .map((before) => ({
      day: workingDayOnOrBefore(addDays(stage.due, -before), mandate.station),
      tell: 'reminder' as const,
      to: ownersOf(mandate, stage),
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

/** An undated stage asks again at every interval, for as long as it is open: those up to `through`, and the next one. */
const checkIns = (mandate: Mandate, stage: StageRecord, plan: StagePlan, through: Day): PlannedNotice[] => {
  const every = plan.notices.checkIn;
  if (!every?.count || !stage.openedOn) return [];
  const rule = `every ${spanInWords(every)}`;
  const asked: PlannedNotice[] = [];
  let away = stage.openedOn;
  while ((asked.at(-1)?.day ?? '') <= through) {
    away = spanFrom(away, every, 1, mandate.station);
    const day = workingDayOnOrBefore(away, mandate.station);
    if (day <= (stage.toldThrough ?? '')) continue;
    asked.push({ day, tell: 'reminder', to: ownersOf(mandate, stage), rule, last: false });
  }
  return asked;
};

const isDated = (stage: StageRecord): stage is Dated => stage.due !== null && stage.countedFrom !== null;

/**
 * Every notice that time will still bring to the stage, first to last, if nobody acts. An undated stage is asked for
 * ever: of its check-ins these are the ones up to `through`, and the next.
 */
export const noticesAhead = (mandate: Mandate, stage: StageRecord, through: Day = ''): PlannedNotice[] => {
  const plan = planOf(mandate, stage.id);
  if (!plan || stage.state !== 'open') return [];
  const planned = isDated(stage)
    ? [...reminders(mandate, stage, plan), ...ladder(mandate, stage, plan)]
    : checkIns(mandate, stage, plan, through);
  return planned
    .filter(({ day }) => day > (stage.toldThrough ?? ''))
    .sort((a, b) => (a.day < b.day ? -1 : a.day > b.day ? 1 : 0));
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

export interface Upcoming {
  day: Day;
  /** The moment at which that day has come, in milliseconds of the engine's clock. */
  at: number;
  stage: string;
  notices: PlannedNotice[];
}

/**
 * What time brings next, or nothing. The day comes with its first minute at the duty station; word of lateness waits
 * until the due day has ended at the organ's seat as well.
 */
export const upcoming = (mandate: Mandate): Upcoming | undefined => {
  const stage = openStage(mandate);
  const ahead = stage ? noticesAhead(mandate, stage) : [];
  const day = ahead[0]?.day;
  if (!stage || !day) return undefined;
  const late = stage.due && day > stage.due ? endOfDay(stage.due, mandate.input.seatZone) : 0;
  return {
    day,
    at: Math.max(startOfDay(day, mandate.station.zone), late),
    stage: stage.id,
    notices: ahead.filter((notice) => notice.day === day),
  };
};
