/** Series as `mandates series` shows them. */
import { cadenceInWords, cycleId, seriesEventInWords, type Series } from '../../../domain/series/index.ts';
import type { ShownSeries } from '../../series.ts';
import { dayInColumn, momentInWords } from './days.ts';
import type { Look } from './look.ts';
import { type Column, table } from './table.ts';
import { counted, wrapped } from './text.ts';

const COLUMNS: Column<Series>[] = [
  { head: 'Series', cell: ({ input }) => input.id },
  { head: 'Latest cycle', cell: ({ last }) => last?.label ?? '–' },
  { head: 'Due', cell: ({ last }) => dayInColumn(last?.due ?? null) },
  { head: 'Asked for', cell: ({ cadence, ended }) => (ended ? 'ended' : cadenceInWords(cadence)), atLeast: 12 },
  { head: 'What', cell: ({ input }) => input.entry.title, atLeast: 12 },
];

export const seriesListPage = (all: readonly Series[], look: Look): string =>
  all.length ? `${table(all, COLUMNS, look)}\n\n${counted(all.length, 'series', 'series')}` : 'No series is followed.';

/** Columns that a moment takes before an event's words. */
const MOMENT = 23;

export const seriesPage = ({ series, events, cycles }: ShownSeries, look: Look): string => {
  const { input, cadence, ended } = series;
  const { paint, width } = look;
  const standing = ended ? `ended: ${ended.note}` : cadenceInWords(cadence);
  return [
    `${paint.bold(input.id)}  ${wrapped(input.entry.title, width, 2, input.id.length + 2)}`,
    wrapped(standing, width, 2),
    '',
    ...cycles.map(({ mandate, state }) => `${mandate}  ${paint.dim(state)}`),
    '',
    paint.bold('History'),
    ...events.map(
      (event) => `${paint.dim(momentInWords(event.at))}  ${wrapped(seriesEventInWords(event), width, MOMENT, MOMENT)}`,
    ),
    ...(ended || !series.last
      ? []
      : ['', paint.dim(`Its latest cycle: npx mandates show ${cycleId(input.id, series.last)}`)]),
  ].join('\n');
};
