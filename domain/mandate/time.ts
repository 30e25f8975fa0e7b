/** What the passing of time does to a mandate: the notices whose day has come. */
import { dayAt, endOfDay } from '../calendar/day.ts';
import type { Fact } from './event.ts';
import { type Mandate, openStage } from './mandate.ts';
import { noticesAhead, type PlannedNotice } from './rhythm.ts';

/**
 * The facts that time has brought by `now` (the engine's clock, milliseconds). After an outage several may be due: each
 * step of the ladder is told, for each tells somebody else, but of the holder's reminders only the last.
 */
export const passing = (mandate: Mandate, now: number): Fact[] => {
  const stage = openStage(mandate);
  if (!stage) return [];
  const today = dayAt(now, mandate.station.zone);
  const ended = stage.due === null || now >= endOfDay(stage.due, mandate.input.seatZone);
  const come = noticesAhead(mandate, stage, today).filter(
    ({ day }) => day <= today && (ended || day <= (stage.due ?? '')),
  );
  const lastWord = come.findLast(({ tell }) => tell !== 'escalation');
  return come
    .filter((notice) => notice.tell === 'escalation' || notice === lastWord)
    .map((notice) => asFact(notice, stage.id, notice.day < today));
};

const asFact = ({ day, tell, to, rule, last }: PlannedNotice, stage: string, late: boolean): Fact =>
  tell === 'escalation'
    ? { type: 'escalated', stage, to, rule, day, late, last }
    : { type: 'reminded', stage, tell, to, rule, day, late };
