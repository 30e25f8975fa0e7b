/** A rehearsal as a timeline: months as headings, days at the left, a line for each mail and event. */
import { dayInWords } from '../../../domain/calendar/day.ts';
import type { TimelineEntry } from '../../rehearsal/index.ts';
import type { Look } from './look.ts';
import { cut } from './table.ts';

/** Columns of `Mon 19  09:00  `. */
const LEFT = 15;

const MONTHS = 'January February March April May June July August September October November December'.split(' ');

/** `December 2011` of an instant. */
const monthOf = ({ at }: TimelineEntry): string => `${MONTHS[Number(at.slice(5, 7)) - 1]} ${at.slice(0, 4)}`;
const dayOf = ({ at }: TimelineEntry): string => at.slice(0, 10);
const minuteOf = ({ at }: TimelineEntry): string => at.slice(0, 16);

/** `Mon 19` */
const dayInMonth = (entry: TimelineEntry): string => dayInWords(dayOf(entry)).split(' ').slice(0, 2).join(' ');

/** The lines that one entry adds to those of the entries before it. */
export const timelineLines = (entry: TimelineEntry, before: TimelineEntry | null, look: Look): string => {
  const newMonth = !before || monthOf(before) !== monthOf(entry);
  const newDay = newMonth || dayOf(before) !== dayOf(entry);
  const newMinute = newDay || minuteOf(before) !== minuteOf(entry);
  const left = `${(newDay ? dayInMonth(entry) : '').padEnd(8)}${newMinute ? entry.at.slice(11, 16) : ''}`.padEnd(LEFT);
  const heading = newMonth ? `${before ? '\n' : ''}${look.paint.bold(monthOf(entry))}\n` : '';
  return `${heading}${look.paint.dim(left)}${lineOf(entry, look)}`;
};

const lineOf = (entry: TimelineEntry, { width, paint }: Look): string => {
  const room = width - LEFT;
  if (entry.type === 'event') return paint.dim(cut(`· ${shortId(entry.mandate)} ${entry.words}`, room));
  if (entry.type === 'refusal')
    return paint.red(cut(`✗ ${entry.by} could not ${entry.action} ${shortId(entry.mandate)}: ${entry.reason}`, room));
  const text = cut(`✉ ${entry.to}: ${entry.subject}`, room);
  return entry.notice === 'overdue' || entry.notice === 'escalation' ? paint.yellow(text) : text;
};

/** The paragraph says enough where all mandates are of one resolution. */
const shortId = (id: string): string => id.slice(id.lastIndexOf('/') + 1);
