/** Mandates as `mandates list` shows them: a line each, those first that need somebody. */
import type { Listed } from '../../index.ts';
import { dayInColumn } from './days.ts';
import { paintStanding, standingOf } from './health.ts';
import type { Look } from './look.ts';
import { type Column, table } from './table.ts';
import { counted } from './text.ts';

/** Overdue before due soon before on track before closed; of equals, what is due first. */
const urgency = ({ state, health }: Listed): number =>
  state === 'closed' ? 4 : state === 'suspended' ? 3 : ['overdue', 'due-soon', 'on-track'].indexOf(health);

/** The day that matters now; undated ones come last. */
const dayOf = ({ stageDue, due }: Listed): string => stageDue ?? due ?? '9999-12-31';

export const worstFirst = (mandates: readonly Listed[]): Listed[] =>
  [...mandates].sort((a, b) => urgency(a) - urgency(b) || compare(dayOf(a), dayOf(b)) || compareIds(a.id, b.id));

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** Paragraph 4 before paragraph 14. */
const compareIds = (a: string, b: string): number => a.localeCompare(b, 'en', { numeric: true });

export const listPage = (mandates: readonly Listed[], look: Look): string => {
  if (mandates.length === 0) return 'No mandate is like that.';
  return `${table(mandates, columnsFor(look), look)}\n\n${summary(mandates)}`;
};

/** Columns from which on there is room for both dates. */
const WIDE = 100;

const columnsFor = (look: Look): Column<Listed>[] => [
  { head: 'Mandate', cell: ({ id }) => id },
  { head: 'Stage', cell: ({ stage }) => stage ?? '–' },
  { head: 'With', cell: ({ owner }) => owner.join(', ') || '–', atLeast: 8 },
  ...(look.width < WIDE ? [] : [{ head: 'Stage due', cell: ({ stageDue }: Listed) => dayInColumn(stageDue) }]),
  { head: 'Due', cell: ({ due }) => dayInColumn(due) },
  { head: 'Health', cell: standingOf, paint: (text, mandate) => paintStanding(text, mandate, look) },
  { head: 'What', cell: ({ title }) => title, atLeast: 10 },
];

const summary = (mandates: readonly Listed[]): string => {
  const tally = new Map<string, number>();
  for (const mandate of mandates) tally.set(standingOf(mandate), (tally.get(standingOf(mandate)) ?? 0) + 1);
  const parts = [...tally].map(([standing, count]) => `${count} ${standing}`);
  return `${counted(mandates.length, 'mandate')}: ${parts.join(', ')}`;
};
