/** What a coordinator should look at before starting a plan. */
import { type Calendar, type Day, dayInWords, knowsBody } from '../calendar/index.ts';
import type { Due, Request } from '../resolution/index.ts';
import type { Proposal } from './plan.ts';

export const warningsOf = (
  entries: readonly Proposal[],
  requests: readonly Request[],
  adopted: Day | null,
  calendar: Calendar,
): string[] => [...twins(entries), ...passedAtAdoption(entries, adopted), ...unknownBodies(requests, calendar)];

/** Words that two requests must share, as a part of all their words, to look like one. */
const ALIKE = 0.6;

const wordsOf = (text: string): Set<string> => new Set(text.toLowerCase().match(/\p{L}{3,}/gu) ?? []);

const likeness = (one: string, two: string): number => {
  const [a, b] = [wordsOf(one), wordsOf(two)];
  const common = [...a].filter((word) => b.has(word)).length;
  return common / Math.max(1, a.size + b.size - common);
};

const looksLike = (one: Proposal, two: Proposal): boolean =>
  one.kind === two.kind &&
  one.recipient === two.recipient &&
  one.due === two.due &&
  one.addressees.some((name) => two.addressees.includes(name)) &&
  likeness(one.title, two.title) >= ALIKE;

const twins = (entries: readonly Proposal[]): string[] =>
  entries.flatMap((one, index) => {
    const two = entries.slice(index + 1).find((other) => looksLike(one, other));
    return two ? [`${one.id} and ${two.id} look like one request: follow one of them, or both`] : [];
  });

const passedAtAdoption = (entries: readonly Proposal[], adopted: Day | null): string[] =>
  entries.flatMap(({ id, due }) =>
    adopted && due && due < adopted
      ? [`${id} would be due on ${dayInWords(due)}, before the resolution was adopted: check its date`]
      : [],
  );

const bodyOf = (due: Due): string | null => (due.type === 'session' ? due.body : null);

const unknownBodies = (requests: readonly Request[], calendar: Calendar): string[] =>
  requests.flatMap(({ id, due }) =>
    [...new Set(due.map(bodyOf))].flatMap((body) =>
      body && !knowsBody(calendar, body)
        ? [`${id} names a session of the ${body}, which the calendar does not know: give its date yourself`]
        : [],
    ),
  );
