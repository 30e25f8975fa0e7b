/** Events as people read them. */
import { dayInWords } from '../calendar/day.ts';
import type { Event } from './event.ts';

const who = ({ by, onBehalfOf }: Event): string => (onBehalfOf ? `${by} for ${onBehalfOf}` : by);
const because = (note: string | null): string => (note ? `: ${note}` : '');
const names = (people: string[]): string => people.join(', ');
const why = ({ rule, late }: { rule: string; late: boolean }): string => `(${rule})${late ? ', told with delay' : ''}`;

const withFruits = ({ evidence, names: named }: Event & { type: 'completed' }): string =>
  `${evidence.length ? `, with ${names(evidence)}` : ''}${named ? `, naming ${named}` : ''}`;

/** One line without its date: `draft completed by officer, with A/67/157`. */
export const eventInWords = (event: Event): string => {
  switch (event.type) {
    case 'started':
      return `followed from now on, started by ${who(event)}`;
    case 'opened':
      return `${event.stage} ${event.returned ? 'reopened' : 'opened'} for ${names(event.holders)}${event.due ? `, due ${dayInWords(event.due)}` : ''}`;
    case 'acknowledged':
      return `${event.stage} acknowledged by ${who(event)}`;
    case 'completed':
      return `${event.stage} completed by ${who(event)}${withFruits(event)}${because(event.note)}`;
    case 'approved':
      return `${event.stage} cleared by ${who(event)}${because(event.note)}`;
    case 'returned':
      return `${event.stage} returned to ${event.to} by ${who(event)}${because(event.note)}`;
    case 'reassigned':
      return `${event.stage} reassigned from ${names(event.from)} to ${event.to} by ${who(event)}${because(event.note)}`;
    case 'rescheduled':
      return `${event.stage ?? 'due date'} moved from ${event.from ? dayInWords(event.from) : 'no date'} to ${dayInWords(event.to)} by ${who(event)}${because(event.note)}`;
    case 'replanned':
      return `planned anew, due ${event.to ? dayInWords(event.to) : 'on no date'}: ${event.derivation}`;
    case 'commented':
      return `${who(event)} commented${because(event.note)}`;
    case 'reminded':
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
