/** The page that operators see as the workflow's current details, in Markdown. */
import { dayInWords, type Day, dayAt, daysBetween } from '../calendar/day.ts';
import type { Event } from './event.ts';
import { ownersOf } from './holders.ts';
import { type Mandate, openStage, planOf } from './mandate.ts';
import { eventInWords } from './words.ts';
import { possible } from './possible.ts';
import { upcoming } from './upcoming.ts';

const distance = (today: Day, day: Day): string => {
  const left = daysBetween(today, day);
  if (left === 0) return 'today';
  return left > 0 ? `${left} day${left === 1 ? '' : 's'} left` : `${-left} day${left === -1 ? '' : 's'} late`;
};

const withDistance = (today: Day, day: Day | null): string =>
  day ? `${dayInWords(day)} (${distance(today, day)})` : 'no date';

const stageLine = (mandate: Mandate, today: Day): string => {
  const stage = openStage(mandate);
  const plan = stage && planOf(mandate, stage.id);
  if (mandate.closed) return `**Closed** ${dayInWords(mandate.closed.on)}: ${mandate.closed.outcome}`;
  if (!stage || !plan) return 'No stage is open.';
  if (mandate.suspended) return `**Suspended** since ${dayInWords(mandate.suspended.since)}: ${mandate.suspended.note}`;
  return `**${plan.title}** with ${ownersOf(mandate, stage).join(', ') || 'nobody'}, due ${withDistance(today, stage.due)}`;
};

const wholeLine = ({ due, derivation, closed }: Mandate, today: Day): string => {
  const when = closed && due ? dayInWords(due) : withDistance(today, due);
  return `Whole mandate due ${when}${derivation ? `: ${derivation}` : ''}`;
};

/** @param recent the last events; @param now the engine's clock in milliseconds */
export const statusPage = (mandate: Mandate, recent: readonly Event[], now: number): string => {
  const today = dayAt(now, mandate.station.zone);
  const next = upcoming(mandate);
  const notice = next?.notices[0];
  return [
    // The page is written at each event, and may be read long after.
    `As it stood on ${dayInWords(today)}.`,
    '',
    stageLine(mandate, today),
    '',
    wholeLine(mandate, today),
    '',
    next && notice
      ? `Next: ${notice.tell} to ${notice.to.join(', ')} on ${withDistance(today, next.day)}`
      : 'Next: nothing that time brings',
    '',
    ...recent.slice(-10).map((event) => `- ${event.at.slice(0, 10)} ${eventInWords(event)}`),
    '',
    `You may send, as Updates with one JSON object: ${possible(mandate).join(', ') || 'nothing, it is closed'}`,
  ].join('\n');
};
