/** A series as people read it. */
import { dayInWords } from '../calendar/day.ts';
import { cadenceInWords } from './cadence.ts';
import { cycleId } from './cycle.ts';
import { type Series, type SeriesEvent, type SeriesInput } from './series.ts';

/** One line without its date: `the cycle 67 began as A/RES/66/183/37@67, due Tue 18 Sep 2012`. */
export const seriesEventInWords = (event: SeriesEvent): string => {
  switch (event.type) {
    case 'started':
      return `followed from now on, started by ${event.by}`;
    case 'cycle-started': {
      const { cycle, mandate, overlaps } = event;
      const beside = overlaps ? `, while ${overlaps} was still open` : '';
      return `the cycle ${cycle.label} began as ${mandate}, due ${dayInWords(cycle.due)}${beside}`;
    }
    case 'cycle-skipped':
      return `the cycle ${event.cycle.label} was skipped: its due day, ${dayInWords(event.cycle.due)}, had passed`;
    case 'changed':
      return `from now on ${cadenceInWords(event.cadence)}, said ${event.by}: ${event.note}`;
    case 'ended':
      return event.note ? `ended by ${event.by}: ${event.note}` : 'ended: there is no further cycle';
  }
};

const titleOf = ({ plan, entry }: SeriesInput): string =>
  `${entry.title} (${plan.resolution}, para. ${entry.paragraph})`;

/** The page that operators see as the workflow's current details, in Markdown. */
export const seriesPage = ({ input, cadence, last, ended }: Series): string =>
  [
    `**${titleOf(input)}**`,
    '',
    ended ? `**Ended** ${dayInWords(ended.on)}: ${ended.note}` : `Asked for ${cadenceInWords(cadence)}`,
    '',
    last ? `Latest cycle: ${cycleId(input.id, last)}, due ${dayInWords(last.due)}` : 'No cycle has begun yet.',
    '',
    ended ? 'It takes no Updates any more.' : 'You may send, as Updates with one JSON object: change, end',
  ].join('\n');
