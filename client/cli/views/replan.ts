/** What a changed calendar moves, as `mandates replan` tells it. */
import { dayInWords } from '../../../domain/calendar/day.ts';
import type { Replanned } from '../../index.ts';
import type { Look } from './look.ts';
import { counted, wrapped } from './text.ts';

export const replanLines = ({ id, why, moves }: Replanned, { width, paint }: Look): string => {
  const day = (it: string | null): string => (it ? dayInWords(it) : 'no day');
  const moved = moves.map(({ stage, from, to }) => `${stage ?? 'the whole'}: ${day(from)} → ${day(to)}`);
  return [
    paint.bold(id),
    ...why.map((reason) => `  ${wrapped(reason, width, 2)}`),
    ...(moved.length ? moved : ['no day moves; its working days change']).map((line) => `  ${wrapped(line, width, 2)}`),
  ].join('\n');
};

export const replanSummary = (found: readonly Replanned[], isDry: boolean): string => {
  if (found.length === 0) return 'Nothing to plan anew: every open mandate goes by the calendar as it stands.';
  const done = found.filter((each) => each.done).length;
  return isDry
    ? `${counted(found.length, 'mandate')} would be planned anew. Nothing was changed: leave out --dry-run to do it.`
    : `${counted(done, 'mandate')} planned anew.`;
};
