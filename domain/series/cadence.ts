/** How often something is asked for: in sessions or years of a body, or in spans of the calendar. */
import type { Day } from '../calendar/day.ts';
import { badInput, type Refusal } from '../mandate/refusal.ts';

export type Cadence =
  /** "biennially": at the session `first` of the body, and at every `step`th after it. */
  | { by: 'session'; body: string; first: number; step: number }
  /** "at its sixty-seventh and sixty-ninth sessions": at these, and then no more. */
  | { by: 'sessions'; body: string; sessions: number[] }
  /** At the body's session of the year `first`, and of every `step`th year after it. */
  | { by: 'year'; body: string | null; first: number; step: number }
  /** "every six months": on the day `first`, and each time so many months or days later. */
  | { by: 'span'; first: Day; count: number; unit: 'months' | 'days' };

interface Rhythm {
  count: number;
  unit: 'months' | 'days';
}

const NAMED: Record<string, Rhythm> = {
  annual: { count: 12, unit: 'months' },
  biennial: { count: 24, unit: 'months' },
  triennial: { count: 36, unit: 'months' },
  quadrennial: { count: 48, unit: 'months' },
  'semi-annual': { count: 6, unit: 'months' },
  quarterly: { count: 3, unit: 'months' },
  monthly: { count: 1, unit: 'months' },
};

/** `biennial`, `every 6 months`, `every 90 days` as a span; undefined for what has no beat, such as `regular`. */
export const rhythmOf = (words: string): Rhythm | undefined => {
  const [, count, unit] = /^(?:every )?(\d{1,4}) (month|day)s?$/.exec(words) ?? [];
  if (count && unit && Number(count) > 0) return { count: Number(count), unit: `${unit}s` as Rhythm['unit'] };
  return NAMED[words];
};

/** The sessions or years from one cycle to the next; undefined where the rhythm is not one of whole years. */
export const stepOf = ({ count, unit }: Rhythm): number | undefined =>
  unit === 'months' && count % 12 === 0 ? count / 12 : undefined;

/**
 * The same cadence in another rhythm from now on: "biennially from now on". Cycles that were listed have none.
 * @param last the label of the latest cycle, from which on it is counted
 */
export const inRhythm = (cadence: Cadence, words: string, last: string | null): Cadence | Refusal => {
  const rhythm = rhythmOf(words);
  if (!rhythm) return badInput(`"${words}" is no rhythm; it is annual, biennial, every 6 months, every 90 days, …`);
  if (cadence.by === 'span') return { ...cadence, first: last ?? cadence.first, ...rhythm };
  if (cadence.by === 'sessions')
    return badInput('its sessions are listed one by one, so that it has no rhythm to change');
  const step = stepOf(rhythm);
  if (!step) return badInput(`"${words}" does not fit a series by ${cadence.by}: it is annual, biennial, triennial, …`);
  return { ...cadence, step };
};

const each = (step: number, what: string): string => (step === 1 ? `every ${what}` : `every ${step} ${what}s`);

/** `every session of the General Assembly, from the 67th on`. */
export const cadenceInWords = (cadence: Cadence): string => {
  switch (cadence.by) {
    case 'session':
      return `${each(cadence.step, 'session')} of the ${cadence.body}, from session ${cadence.first} on`;
    case 'sessions':
      return `at sessions ${cadence.sessions.join(', ')} of the ${cadence.body}`;
    case 'year':
      return `${each(cadence.step, 'year')}${cadence.body ? ` of the ${cadence.body}` : ''}, from ${cadence.first} on`;
    case 'span':
      return `every ${cadence.count} ${cadence.unit}, from ${cadence.first} on`;
  }
};
