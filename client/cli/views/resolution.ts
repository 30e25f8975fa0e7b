/** A resolution as `mandates read` shows it: what it is, and a line for each request. */
import { dayInWords } from '../../../domain/calendar/day.ts';
import { ordinal } from '../../../domain/calendar/planned.ts';
import type { Due } from '../../../domain/resolution/due.ts';
import type { Request } from '../../../domain/resolution/request.ts';
import type { Reading } from '../../reading.ts';
import { dayInColumn } from './days.ts';
import type { Look } from './look.ts';
import { type Column, table } from './table.ts';
import { counted, wrapped } from './text.ts';

export const resolutionPage = (reading: Reading, look: Look): string => {
  const { requests, warnings } = reading;
  const parts = [
    head(reading, look),
    requests.length ? table(requests, columnsFor(look), look) : 'It asks nothing of anybody.',
    ...(requests.some(unsure) ? [look.paint.yellow('? read from a form that is not quite known: please check')] : []),
    ...warnings.map((warning) => look.paint.yellow(`! ${wrapped(warning, look.width, 2)}`)),
  ];
  return `${parts.join('\n\n')}\n`;
};

const head = (reading: Reading, { width, paint }: Look): string => {
  const { file, symbol, title, organ, session, adopted, paragraphs, requests } = reading;
  const name = symbol ?? file;
  const numbered = paragraphs.filter(({ kind, number }) => kind === 'operative' && !number.includes('(')).length;
  const origin = [organ, session && `${ordinal(session)} session`, adopted && `adopted ${dayInWords(adopted)}`].filter(
    Boolean,
  );
  return [
    paint.bold(name) + (title ? `  ${wrapped(title, width, 2, name.length + 2)}` : ''),
    ...(origin.length ? [paint.dim(wrapped(origin.join(', '), width))] : []),
    `${counted(numbered, 'paragraph')}, ${counted(requests.length, 'request')}`,
  ].join('\n');
};

const unsure = ({ confidence }: Request): boolean => confidence === 'check';

const columnsFor = ({ paint }: Look): Column<Request>[] => [
  {
    head: 'Para.',
    cell: (request) => (unsure(request) ? `${request.paragraph} ?` : request.paragraph),
    paint: (text, request) => (unsure(request) ? paint.yellow(text) : text),
  },
  { head: 'Kind', cell: ({ kind }) => kind, paint: (text, { kind }) => (kind === 'request' ? text : paint.cyan(text)) },
  { head: 'Who must act', cell: ({ addressees }) => addressees.join(', '), atLeast: 16 },
  { head: 'Due', cell: dueOf, atLeast: 25 },
  { head: 'What', cell: whatOf, atLeast: 16 },
];

const whatOf = ({ verb, deliverable, quote, kind }: Request): string =>
  kind === 'request' ? `${verb}: ${deliverable || quote}` : deliverable || quote;

const dueOf = ({ dueDate, due, recurrence }: Request): string => {
  const words = due.map(inWords).join('; ');
  if (dueDate) return [dayInColumn(dueDate), words].filter(Boolean).join(', ');
  return [words, recurrence].filter(Boolean).join(', ');
};

const inWords = (due: Due): string => {
  if (due.type === 'session') return `${ordinal(due.session)} session`;
  if (due.type === 'year') return String(due.year);
  return due.type === 'relative' ? due.text : '';
};
