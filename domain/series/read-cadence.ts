import type { Day } from '../calendar/day.ts';
import { addDays, addMonths, isDay } from '../calendar/day.ts';
import type { Request, Resolution } from '../resolution/index.ts';
import { type Cadence, rhythmOf, stepOf } from './cadence.ts';

const ASSEMBLY = 'General Assembly';

/** What a request says of its recurrence, as a cadence; null where it is asked once, or without a beat. */
export const cadenceOf = (
  { due, recurrence, recipient }: Pick<Request, 'due' | 'recurrence' | 'recipient'>,
  { organ, session, adopted }: Pick<Resolution, 'organ' | 'session' | 'adopted'>,
): Cadence | null => {
  const sessions = due.flatMap((each) => (each.type === 'session' ? [each] : []));
  const [first] = sessions;
  if (!recurrence) return first ? listed(first.body, sessions) : null;
  const rhythm = rhythmOf(recurrence);
  if (!rhythm) return null;
  const step = stepOf(rhythm);
  if (first && step) return { by: 'session', body: first.body, first: first.session, step };
  const year = due.find((each) => each.type === 'year');
  if (year && step) return { by: 'year', body: year.body, first: year.year, step };
  if (step && organ === ASSEMBLY && session && isFor(ASSEMBLY, recipient)) {
    return { by: 'session', body: ASSEMBLY, first: session + 1, step };
  }
  const from = stated(due) ?? after(adopted, rhythm);
  return from ? { by: 'span', first: from, ...rhythm } : null;
};

const isFor = (organ: string, recipient: string | null): boolean => recipient?.split('; ')[0] === organ;

const listed = (body: string, dues: readonly { body: string; session: number }[]): Cadence | null => {
  const sessions = [...new Set(dues.filter((due) => due.body === body).map(({ session }) => session))];
  return sessions.length > 1 ? { by: 'sessions', body, sessions } : null;
};

const stated = (due: Request['due']): Day | undefined =>
  due.flatMap((each) => (each.type === 'date' && isDay(each.date) ? [each.date] : []))[0];

const after = (adopted: Day | null, { count, unit }: { count: number; unit: 'months' | 'days' }): Day | undefined =>
  adopted ? (unit === 'months' ? addMonths(adopted, count) : addDays(adopted, count)) : undefined;
