/** Letters about a stage whose day has passed. */
import { dayInWords } from '../../../domain/calendar/day.ts';
import { asks, type Opening, opening } from '../opening.ts';
import type { Material } from '../material.ts';
import { eventOf, latenessInWords, namesOf, nearDay, stageIn, titleOf, todayOf } from '../words.ts';

const dueOf = (material: Material): string | null => stageIn(material)?.due ?? null;

const lateSentence = (material: Material): string | undefined => {
  const due = dueOf(material);
  const { station } = material.record.input;
  return due ? `It was due on ${dayInWords(due)}: ${latenessInWords(due, todayOf(material), station)}.` : undefined;
};

/** `Draft was due Tue 26 Jun`. */
const wasDue = (material: Material): string => {
  const due = dueOf(material);
  return due ? `${titleOf(material)} was due ${nearDay(due, todayOf(material))}` : titleOf(material);
};

export const overdue = (material: Material): Opening =>
  opening(material, {
    subject: `Overdue: ${wasDue(material)}`,
    headline: `${titleOf(material)} is overdue`,
    tone: 'urgent',
    says: [
      asks(material),
      lateSentence(material),
      'If it can’t be done soon, say so: the coordinator can move the day.',
    ],
  });

export const escalation = (material: Material): Opening => {
  const holders = namesOf(material, stageIn(material)?.owner ?? []);
  const event = eventOf(material);
  const isLast = event?.type === 'escalated' && event.last;
  return opening(material, {
    subject: `Escalated to you: ${wasDue(material)}`,
    headline: `${titleOf(material)} waits for ${holders}`,
    tone: 'urgent',
    says: [
      `${titleOf(material)} is with ${holders} and has not been done.`,
      lateSentence(material),
      stageIn(material)?.kind === 'approval'
        ? `You may act in their place: what you do is on record as yours, for ${holders}.`
        : 'Please see that it is done, or have it given to somebody who can.',
      isLast ? 'You are the last to be told: nobody else hears of it by themselves.' : undefined,
    ],
  });
};
