/** From "at its sixty-seventh session" of the General Assembly to a day. */
import type { Sessions } from './calendar.ts';
import { addDays, type Day, dayInWords } from './day.ts';
import { assemblyOpening } from './general-assembly.ts';
import { ordinal, type PlannedDue, unknown, type Unresolved } from './planned.ts';

/**
 * The opening of a session that is to come. A session under way is met in its resumed part, until the next one opens; a
 * number long past is a special session's, where one of that number came after the adoption.
 */
export const assemblySession = (calendar: Sessions, session: number, adopted: Day | null): PlannedDue | Unresolved => {
  const opening = assemblyOpening(calendar, session);
  const next = assemblyOpening(calendar, session + 1);
  if (!opening) return unknown(`there is no ${ordinal(session)} session of the General Assembly`);
  if (!adopted || opening.day >= adopted) return opening;
  if (next && next.day > adopted) return resumed(session, opening.day, addDays(next.day, -1));
  return special(calendar, session, adopted) ?? emergency(calendar, session, adopted) ?? opening;
};

const resumed = (session: number, since: Day, until: Day): PlannedDue => ({
  day: until,
  derivation: `the ${ordinal(session)} session has been under way since ${dayInWords(since)}; its resumed part ends by ${dayInWords(until)}, before the next one opens`,
  certainty: 'computed',
});

const special = ({ assembly }: Sessions, session: number, adopted: Day): PlannedDue | undefined => {
  const found = assembly.special.find((entry) => entry.session === session && entry.opens >= adopted);
  if (!found) return undefined;
  const derivation = `the ${ordinal(session)} special session opens ${dayInWords(found.opens)} (${found.source})`;
  return { day: found.opens, derivation, certainty: found.certainty };
};

/** They have no end that is known: they meet again when they are called. */
const emergency = ({ assembly }: Sessions, session: number, adopted: Day): Unresolved | undefined => {
  const found = assembly.emergency.find((entry) => entry.session === session && entry.opens <= adopted);
  if (!found) return undefined;
  return unknown(
    `the ${ordinal(session)} emergency special session has been open since ${dayInWords(found.opens)}; it meets when it is called`,
  );
};
