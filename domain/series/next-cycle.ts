/** The cycles of a series: which comes next, when it is due, and when it is time to begin with it. */
import { type Calendar, type DueContext, resolveDue } from '../calendar/index.ts';
import { addDays, addMonths, type Day, isDay } from '../calendar/day.ts';
import type { Due } from '../resolution/due.ts';
import { type Cadence, cadenceInWords } from './cadence.ts';
import type { Cycle } from './cycle.ts';

/** The label of the cycle after the given one; of the first where there is none. Undefined after the last. */
const labelAfter = (cadence: Cadence, last: Pick<Cycle, 'label'> | null): string | undefined => {
  switch (cadence.by) {
    case 'session':
    case 'year':
      return String(last ? Number(last.label) + cadence.step : cadence.first);
    case 'sessions':
      return cadence.sessions
        .filter((session) => !last || session > Number(last.label))
        .sort((a, b) => a - b)[0]
        ?.toString();
    case 'span':
      return last ? later(last.label, cadence) : cadence.first;
  }
};

/** The first day after the given one, counted from the series' own first: counted from day to day, month ends would drift. */
const later = (day: Day, { first, count, unit }: Cadence & { by: 'span' }): Day => {
  const nth = (times: number): Day =>
    unit === 'months' ? addMonths(first, count * times) : addDays(first, count * times);
  let times = 1;
  while (nth(times) <= day) times++;
  return nth(times);
};

/** The cycle's due, as a resolution would say it. */
export const dueWith = (cadence: Cadence, label: string): Due => {
  if (cadence.by === 'span') return { type: 'date', date: label };
  if (cadence.by === 'year') return { type: 'year', body: cadence.body, year: Number(label) };
  return { type: 'session', body: cadence.body, session: Number(label) };
};

/**
 * The cycle after the given one.
 * @returns undefined after the last one, and where the calendar knows no day for it
 */
export const cycleAfter = (
  cadence: Cadence,
  last: Pick<Cycle, 'label'> | null,
  context: DueContext,
  calendar: Calendar,
): Cycle | undefined => {
  const label = labelAfter(cadence, last);
  if (!label || (cadence.by === 'span' && !isDay(label))) return undefined;
  const { day, derivation } = resolveDue([dueWith(cadence, label)], context, calendar);
  const why = cadence.by === 'span' ? cadenceInWords(cadence) : derivation;
  return day ? { label, due: day, derivation: why } : undefined;
};

/** Months before its due day at which a cycle begins: what a resolution of December has before a session in September. */
const LEAD = 9;

/** A cycle begins nine months before it is due, but not before the one before it was due. */
export const beginsOn = ({ due }: Pick<Cycle, 'due'>, before: Pick<Cycle, 'due'> | null): Day => {
  const early = addMonths(due, -LEAD);
  return before && before.due > early ? before.due : early;
};
