/** What the passing of time does to a mandate: the notices whose day has come, and consent by silence. */
import { endOfDay } from '../calendar/day.ts';
import { ENGINE } from './actor.ts';
import { after } from './decisions/stage.ts';
import type { Fact } from './event.ts';
import { factsOn } from './facts.ts';
import { type Mandate, openStage } from './mandate.ts';
import { noticesAhead, type PlannedNotice } from './rhythm.ts';
import { isSilent } from './silence.ts';
import type { Dated } from './stage-record.ts';
import { type Today, todayFor } from './today.ts';

/**
 * The facts that time has brought by `now` (the engine's clock, milliseconds). After an outage several may be due: each
 * step of the ladder is told, for each tells somebody else, but of the holder's reminders only the last.
 */
export const passing = (mandate: Mandate, now: number): Fact[] => {
  const stage = openStage(mandate);
  if (!stage) return [];
  const today = todayFor(mandate, now);
  const ended = stage.due === null || now >= endOfDay(stage.due, mandate.input.seatZone);
  if (ended && isSilent(mandate, stage)) return clearedBySilence(mandate, stage, today);
  const come = noticesAhead(mandate, stage, today.atStation).filter(
    ({ day }) => day <= today.atStation && (ended || day <= (stage.due ?? '')),
  );
  const lastWord = come.findLast(({ tell }) => tell !== 'escalation');
  return come
    .filter((notice) => notice.tell === 'escalation' || notice === lastWord)
    .map((notice) => asFact(notice, stage.id, notice.day < today.atStation));
};

/** It counts for the day that was set, also where an outage made the engine notice it later. */
const clearedBySilence = (mandate: Mandate, { id, due }: Dated, today: Today): Fact[] => {
  const approved: Fact = { type: 'approved', stage: id, on: due, note: null, silent: true };
  return [approved, ...after(factsOn(mandate, [approved], ENGINE), id, today)];
};

const asFact = ({ day, tell, to, rule, last }: PlannedNotice, stage: string, late: boolean): Fact =>
  tell === 'escalation'
    ? { type: 'escalated', stage, to, rule, day, late, last }
    : { type: 'reminded', stage, tell, to, rule, day, late };
