/** From words that count from something else, "within 120 days", "60 days before the expiry of the mandate", to a day. */
import { sessionAfter } from './bodies.ts';
import type { Sessions } from './calendar.ts';
import { addDays, addMonths, addWeeks, dayInWords } from './day.ts';
import { expiryIn } from './expiry.ts';
import { assemblySession } from './assembly-sessions.ts';
import { type DueContext, type PlannedDue, unknown, type Unresolved } from './planned.ts';
import { spanIn } from './spans.ts';

export const relativeDay = (text: string, context: DueContext, calendar: Sessions): PlannedDue | Unresolved =>
  beforeExpiry(text, context) ??
  afterAdoption(text, context) ??
  nextSession(text, context, calendar) ??
  unknown(`"${text}" depends on something that the calendar does not know`);

const LATER = { day: addDays, week: addWeeks, month: addMonths };

/** "Within 90 days of the date on which it commences" counts from something that nobody can foresee. */
const FROM_ADOPTION =
  /^(?:(?:no later than|not later than|within|after|for) )?(?:an? )?(?:further |additional |period of |initial )*(?:[\w-]+) \w+(?: (?:of|after|from|following) (?:the )?(?:date of )?(?:the )?adoption of (?:the|this) (?:present )?resolution)?(?: and every .*| thereafter.*)?$/i;

const afterAdoption = (text: string, { adopted }: DueContext): PlannedDue | undefined => {
  const span = spanIn(text);
  if (!adopted || !span || !FROM_ADOPTION.test(text)) return undefined;
  const day = LATER[span.unit](adopted, span.count);
  return { day, derivation: `${text}, counted from the adoption on ${dayInWords(adopted)}`, certainty: 'computed' };
};

const EXPIRY = /\b(?:before|prior to)\b.*\b(?:expir|mandate|end of)/i;

const beforeExpiry = (text: string, context: DueContext): PlannedDue | undefined => {
  const expiry = EXPIRY.test(text) ? expiryIn(context.text ?? '') : null;
  if (!expiry) return undefined;
  const span = spanIn(text);
  const day = span ? LATER[span.unit](expiry, -span.count) : expiry;
  return { day, derivation: `${text}: the mandate runs until ${dayInWords(expiry)}`, certainty: 'computed' };
};

const NEXT_SESSION =
  /^(?:at (?:its|the) )?(?:next|following|subsequent|forthcoming)(?: regular| substantive| annual)? session$/i;

/** Of the body that gets the result, else of the organ that adopted the resolution. */
const nextSession = (text: string, context: DueContext, calendar: Sessions): PlannedDue | Unresolved | undefined => {
  const { adopted, organ, session } = context;
  if (!NEXT_SESSION.test(text) || !adopted) return undefined;
  const name = context.recipient ?? organ ?? '';
  if (name === 'General Assembly' && session) return assemblySession(calendar, session + 1, adopted);
  const body = calendar.bodies.find((entry) => entry.name === name);
  if (!body) return undefined;
  const next = sessionAfter(body, adopted);
  return next.day ? { ...next, derivation: `the next session after the adoption: ${next.derivation}` } : next;
};
