/** What becomes of the lines of a spreadsheet: a table, and below it what has to be corrected. */
import { shortDay } from '../../../domain/calendar/day.ts';
import type { Fate } from '../../index.ts';
import type { Look } from './look.ts';
import { type Column, table } from './table.ts';
import { counted, wrapped } from './text.ts';

const WORDS: Record<Fate['fate'], string> = {
  starts: 'starts',
  there: 'is there already',
  closed: 'closed, left out',
  wrong: 'to correct',
};

const columns = ({ paint }: Look): Column<Fate>[] => [
  { head: 'Line', cell: ({ line }) => String(line) },
  { head: 'Mandate', cell: ({ id }) => id, atLeast: 16 },
  {
    head: 'What becomes of it',
    cell: ({ fate }) => WORDS[fate],
    paint: (text, { fate }) => (fate === 'wrong' ? paint.red(text) : fate === 'starts' ? paint.green(text) : text),
  },
  { head: 'Stage', cell: ({ stage }) => stage ?? '' },
  { head: 'Due', cell: ({ stageDue }) => (stageDue ? shortDay(stageDue) : '') },
  { head: 'With', cell: ({ owner }) => owner.join(', '), atLeast: 8 },
];

export const fatesPage = (file: string, fates: readonly Fate[], look: Look): string => {
  const of = (kind: Fate['fate']): Fate[] => fates.filter(({ fate }) => fate === kind);
  const told = (kind: Fate['fate'], what: string): string[] => (of(kind).length ? [`${of(kind).length} ${what}`] : []);
  const mails = of('starts').reduce((sum, fate) => sum + fate.mails, 0);
  const parts = [
    ...told('starts', `to start, with ${counted(mails, 'mail')} at once`),
    ...told('there', 'there already'),
    ...told('closed', 'closed and left out'),
    ...told('wrong', 'to correct'),
  ];
  const remarks = fates.flatMap(({ line, problems, differences }) => [
    ...problems.map((problem) => look.paint.red(wrapped(`${file}:${line}: ${problem}`, look.width, 2, 0))),
    ...differences.map((difference) => wrapped(`${file}:${line}: ${difference}`, look.width, 2, 0)),
  ]);
  return [
    table(fates, columns(look), look),
    ...(remarks.length ? ['', ...remarks] : []),
    '',
    `${counted(fates.length, 'line')}: ${parts.join(', ') || 'nothing to do'}.`,
  ].join('\n');
};
