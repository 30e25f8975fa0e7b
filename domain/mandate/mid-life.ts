/** A mandate that was followed elsewhere, and is taken over at the stage that it has come to. */
import type { Day } from '../calendar/day.ts';
import { dueOf } from './dates.ts';
import { opening } from './decisions/stage.ts';
import type { Fact } from './event.ts';
import { ENGINE } from './actor.ts';
import { factsOn } from './facts.ts';
import { type Mandate, planOf } from './mandate.ts';
import type { Past } from './past.ts';

/**
 * What was done stands on record with its own days, and nobody is told of it. The open stage keeps the due day that it
 * had, but its notices are counted from today, so that nothing is told late that was never to be told from here.
 */
export const takingOver = (mandate: Mandate, past: Past, today: Day): Fact[] => {
  const done: Fact[] = past.done.map(({ by, ...rest }) => ({ type: 'imported', doneBy: by, ...rest }));
  const noted: Fact[] = past.note ? [{ type: 'commented', stage: null, note: past.note }] : [];
  return [...done, ...noted, ...openingOf(factsOn(mandate, done, ENGINE), past, today)];
};

const openingOf = (mandate: Mandate, { stage, since, clearedBy, answered }: Past, today: Day): Fact[] => {
  const plan = planOf(mandate, stage);
  if (!plan) return [];
  return opening(mandate, plan, today, false).map((fact) =>
    fact.type === 'opened' ? { ...fact, due: dueOf(mandate, plan, since), clearedBy, answered } : fact,
  );
};
