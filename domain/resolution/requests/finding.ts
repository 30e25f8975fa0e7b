/** Puts one finding together from a clause, those whom it asks, and what it asks. */
import type { Request } from '../request.ts';
import type { Clause } from './clauses.ts';
import type { Context } from './context.ts';
import { deliverableOf } from './deliverable.ts';
import { type Timing, timingsIn } from './dues/index.ts';
import { quoteOf } from './quotation.ts';
import { recipientsIn } from './recipients.ts';
import { referencesIn } from './references.ts';
import { rhythmIn } from './recurrence.ts';

export type Finding = Omit<Request, 'id' | 'paragraph' | 'dueDate'>;

export interface Ask {
  readonly clause: Clause;
  /** Those who are asked, by canonical names. */
  readonly addressees: readonly string[];
  /** Whether all of it was read from forms that leave no choice. */
  readonly certain: boolean;
}

export const findingOf = (
  kind: Finding['kind'],
  { clause, addressees, certain }: Ask,
  task: string,
  context: Context,
): Finding => {
  const timings = settled(timingsIn(task, context.times));
  const rhythm = rhythmIn(task);
  return {
    kind,
    verb: clause.verb,
    strength: clause.strength,
    addressees: [...new Set(addressees)],
    recipient: kind === 'report' ? recipientOf(task, context) : null,
    due: timings.map(({ due }) => due),
    recurrence: rhythm?.recurrence ?? null,
    deliverable: deliverableOf(
      kind,
      task,
      timings.map(({ words }) => words),
    ),
    quote: quoteOf(timings[0]?.words ?? rhythm?.words ?? task),
    references: [...new Set([...referencesIn(clause.body.text), ...referencesIn(task)])],
    confidence: certain ? 'high' : 'check',
  };
};

/** Where a session or a day is given, a bare year or "in the context of the budget" only tells the occasion. */
const settled = (timings: readonly Timing[]): readonly Timing[] => {
  const precise = timings.filter(
    ({ due }) => due.type === 'session' || due.type === 'date' || (due.type === 'year' && due.body),
  );
  const years = timings.filter(({ due }) => due.type === 'year');
  if (precise.length > 0) return precise;
  return years.length > 0 ? years : timings.slice(0, 1);
};

/** A report "in his next report" that names no organ is for whoever gets that report. */
const inAnotherReport = /\bin (?:his|her|its|their) (?:next |forthcoming |annual )+reports?\b/;

const recipientOf = (task: string, { organ, canonical }: Context): string | null => {
  const named = recipientsIn(task).map(canonical);
  if (named.length > 0) return named.join('; ');
  return inAnotherReport.test(task) ? null : organ;
};
