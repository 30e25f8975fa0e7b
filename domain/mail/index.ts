export { calendarEntry, type CalendarEntry } from './calendar-entry.ts';
export { type DigestGroup, type DigestItem, digestOf, type DigestPart, type Told } from './digest.ts';
export { digestMoment, type ReadingHours } from './hours.ts';
export { briefKey, digestKey, letterKey, type MailKind } from './keys.ts';
export { isAnswerAwaited, isOvertaken, stageOfNotice } from './overtaken.ts';
export { barredFrom, type Instead, readersOf, whyNotThemselves } from './readers.ts';
export { nextRound, type Round, roundAt } from './round.ts';
export { goesAt, missedOn, type Waiting } from './waiting.ts';
