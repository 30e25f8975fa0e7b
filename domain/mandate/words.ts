/** Events as people read them. */
import { dayInWords } from '../calendar/day.ts';
import type { Event } from './event.ts';

const who = ({ by, onBehalfOf }: Event): string => (onBehalfOf ? `${by} for ${onBehalfOf}` : by);
const because = (note: string | null): string => (note ? `: ${note}` : '');
const names = (people: string[]): string => people.join(', ');
const why = ({ rule, late }: { rule: string; late: boolean }): string => `(${rule})${late ? ', told with delay' : ''}`;

const withFruits = ({ evidence, names: named }: Event & { type: 'completed' }): string =>
  `${evidence.length ? `, with ${names(evidence)}` : ''}${named ? `, naming ${named}` : ''}`;

const corrections = ({ evidence, on, was }: Event & { type: 'corrected' }): string => {
  const shown = evidence.join() === was.evidence.join() ? '' : `, with ${names(evidence)}`;
  return on === was.on ? shown : `${shown}, done ${dayInWords(on)}`;
};

const delegation = (event: Event & { type: 'delegated' }): string => {
  const { from, to, until, stage } = event;
  const what = stage ? ` in ${stage}` : '';
  if (from === to) return `${from} acts for themselves again${what}`;
  return `${to} may act for ${from}${what}${until ? `, until ${dayInWords(until)}` : ''}, said by ${who(event)}`;
};

/** One line without its date: `draft completed by officer, with A/67/157`. */
export const eventInWords = (event: Event): string => {
  switch (event.type) {
    case 'started':
      return `followed from now on, started by ${who(event)}`;
    case 'imported':
      return `${event.stage} was done by ${names(event.doneBy)} on ${dayInWords(event.on)}${event.evidence.length ? `, with ${names(event.evidence)}` : ''}, taken over by ${who(event)}`;
    case 'opened':
      return `${event.stage} ${event.returned ? 'reopened' : 'opened'} for ${names(event.holders)}${event.due ? `, due ${dayInWords(event.due)}` : ''}`;
    case 'acknowledged':
      return `${event.stage} acknowledged by ${who(event)}`;
    case 'completed':
      return `${event.stage} completed by ${who(event)}${withFruits(event)}${because(event.note)}`;
    case 'approved':
      if (event.silent) return `${event.stage} cleared: nobody objected by ${dayInWords(event.on)}`;
      return `${event.stage} cleared by ${who(event)}${because(event.note)}`;
    case 'returned':
      return `${event.stage} returned to ${event.to} by ${who(event)}${because(event.note)}`;
    case 'objected':
      return `${who(event)} objected to ${event.stage}${because(event.note)}`;
    case 'ticked':
      return `${event.stage}: ${event.from} has answered${event.evidence.length ? `, with ${names(event.evidence)}` : ''}${because(event.note)}`;
    case 'reopened':
      return `${event.wasClosed ? 'followed again' : `${event.stage} to be done again`}, said by ${who(event)}${because(event.note)}`;
    case 'corrected':
      return `${event.stage} corrected by ${who(event)}${corrections(event)}${because(event.note)}`;
    case 'delegated':
      return `${delegation(event)}${because(event.note)}`;
    case 'extension-asked':
      return `${who(event)} asks for ${event.stage} to be due ${dayInWords(event.due)}${because(event.note)}`;
    case 'extension-refused':
      return `no more time for ${event.stage}, said by ${who(event)}${because(event.note)}`;
    case 'suspended':
      return `suspended by ${who(event)}, ${event.time === 'stands' ? 'its time stands still' : 'its days stay'}${because(event.note)}`;
    case 'resumed':
      return `resumed by ${who(event)}${event.days ? `, all days ${event.days} days later` : ''}${because(event.note)}`;
    case 'superseded':
      return `superseded by ${event.mandate}, said by ${who(event)}${because(event.note)}`;
    case 'took-over':
      return `takes the place of ${event.mandate}, said by ${who(event)}${because(event.note)}`;
    case 'reassigned':
      return `${event.stage} reassigned from ${names(event.from)} to ${event.to} by ${who(event)}${because(event.note)}`;
    case 'rescheduled':
      return `${event.stage ?? 'due date'} moved from ${event.from ? dayInWords(event.from) : 'no date'} to ${dayInWords(event.to)} by ${who(event)}${because(event.note)}`;
    case 'replanned':
      return `planned anew, due ${event.to ? dayInWords(event.to) : 'on no date'}: ${event.derivation}`;
    case 'commented':
      return `${who(event)} commented${because(event.note)}`;
    case 'reminded':
      if (event.tell === 'suspended') return `${names(event.to)} told that it is still suspended ${why(event)}`;
      return `${names(event.to)} told that ${event.stage} is ${event.tell === 'overdue' ? 'overdue' : 'open'} ${why(event)}`;
    case 'escalated':
      return `${event.stage} escalated to ${names(event.to)} ${why(event)}${event.last ? '; this was the last step' : ''}`;
    case 'undeliverable':
      return `a mail to ${event.person} came back: ${event.reason}`;
    case 'flagged':
      return `to be looked at: ${event.reason}`;
    case 'withdrawn':
      return `withdrawn by ${who(event)}${because(event.note)}`;
    case 'lapsed':
      return `closed unfulfilled by ${who(event)}${because(event.note)}`;
    case 'closed':
      return `closed: ${event.outcome}`;
  }
};
