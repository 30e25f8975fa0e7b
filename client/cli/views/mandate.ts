/** One mandate as `mandates show` tells it: how it stands, its stages, what comes next, its whole history. */
import { dayInWords } from '../../../domain/calendar/day.ts';
import { eventInWords } from '../../../domain/mandate/words.ts';
import type { Event, NoticeKind, StageSnapshot } from '../../../domain/mandate/index.ts';
import type { Shown } from '../../index.ts';
import { dayInColumn, momentInWords } from './days.ts';
import { paintStanding, standingOf } from './health.ts';
import type { Look } from './look.ts';
import { remarksOn } from './remarks.ts';
import { type Column, table } from './table.ts';
import { wrapped } from './text.ts';

export const mandatePage = (mandate: Shown, look: Look): string =>
  [
    title(mandate, look),
    dates(mandate, look),
    table(mandate.stages, columnsFor(look), look),
    look.paint.bold('History'),
  ].join('\n\n') + `\n${mandate.events.map((event) => historyLine(event, look)).join('\n')}`;

const title = (mandate: Shown, look: Look): string => {
  const { id, kind, state, stage, owner } = mandate;
  const at = stage ? [`${stage} with ${owner.join(', ') || 'nobody'}`] : [];
  const standing = paintStanding(standingOf(mandate), mandate, look);
  const name = wrapped(mandate.title, look.width, 2, id.length + 2);
  return `${look.paint.bold(id)}  ${name}\n${[kind, state, standing, ...at].join(' · ')}`;
};

/** Columns that the words before a date take. */
const LABEL = 6;

const dates = (mandate: Shown, { width, paint }: Look): string => {
  const { due, firstDue, derivation, stage, stageDue, next } = mandate;
  const line = (label: string, words: string): string =>
    `${paint.dim(label.padEnd(LABEL))}${wrapped(words, width, LABEL)}`;
  const moved = firstDue !== due && firstDue ? ` (first planned for ${dayInWords(firstDue)})` : '';
  return [
    line('Due', due ? `${dayInWords(due)}${moved}` : 'no date was given'),
    ...(derivation ? [line('', derivation)] : []),
    ...(stage && stageDue ? [line('Now', `${stage}, due ${dayInWords(stageDue)}`)] : []),
    ...(next
      ? [
          line(
            'Next',
            `${dayInWords(next.day)}: ${NEXT[next.notice] ?? next.notice} to ${next.to.join(', ') || 'nobody'}`,
          ),
        ]
      : []),
    ...remarksOn(mandate).map((remark) => line('Note', remark)),
  ].join('\n');
};

/** Where a kind of notice does not say by its name that it is one. */
const NEXT: Partial<Record<NoticeKind, string>> = {
  overdue: 'word that it is overdue',
  silence: 'cleared by silence, word of it',
  suspended: 'word that it is still suspended',
};

const columnsFor = ({ paint }: Look): Column<StageSnapshot>[] => [
  { head: 'Stage', cell: ({ id }) => id, paint: (text, { state }) => (state === 'open' ? paint.bold(text) : text) },
  { head: 'State', cell: stateOf, paint: (text, stage) => paintState(text, stage, paint) },
  { head: 'Due', cell: ({ due }) => dayInColumn(due) },
  { head: 'Done', cell: ({ closedOn, closedAt }) => (closedAt ? dayInColumn(closedOn ?? closedAt.slice(0, 10)) : '') },
  { head: 'By', cell: peopleOf, atLeast: 12 },
  { head: 'Evidence', cell: ({ evidence }) => evidence.join(', '), atLeast: 8 },
];

const stateOf = ({ state, round }: StageSnapshot): string => (state === 'open' && round > 1 ? 'open again' : state);

const paintState = (text: string, { state }: StageSnapshot, paint: Look['paint']): string =>
  state === 'done'
    ? paint.green(text)
    : state === 'open'
      ? paint.bold(text)
      : state === 'returned'
        ? paint.yellow(text)
        : paint.dim(text);

/** Who did it, or who has to; of a clearance under way, also who has cleared it so far. */
const peopleOf = ({ state, owner, approvedBy, closedBy }: StageSnapshot): string => {
  if (state !== 'open') return closedBy ?? '';
  const left = owner.join(', ') || 'nobody';
  return approvedBy.length ? `${left} (cleared by ${approvedBy.join(', ')})` : left;
};

const historyLine = (event: Event, { width, paint }: Look): string => {
  const moment = momentInWords(event.at).padEnd(MOMENT);
  const words = wrapped(eventInWords(event), width, MOMENT + 2);
  return `${paint.dim(moment)}  ${event.type === 'flagged' ? paint.yellow(words) : words}`;
};

/** Characters of `Mon 19 Dec 2011 09:00`. */
const MOMENT = 21;
