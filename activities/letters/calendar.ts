/**
 * Due days for the calendar of whoever reads the letter. A letter carries its one entry as a request or a cancellation:
 * mail programs take these into the calendar themselves, and move or remove what they took before, while of a
 * published entry they only offer a copy. A request may hold one entry, so a digest has all of its as a file to open.
 */
import ical, {
  ICalAttendeeStatus,
  ICalCalendarMethod,
  type ICalEventData,
  ICalEventStatus,
  ICalEventTransparency,
} from 'ical-generator';
import { addDays, type Day } from '../../domain/calendar/day.ts';
import { calendarEntry, type CalendarEntry } from '../../domain/mail/index.ts';
import type { Letter } from './letter.ts';
import type { Material } from './material.ts';
import { entryIdOf } from './thread.ts';
import { mandateInWords } from './words.ts';

const PROGRAM = { company: 'Mandates', product: 'Mandates' };
const FILE = 'due-days.ics';

const entryOf = ({ notice, record }: Material): CalendarEntry | undefined =>
  calendarEntry(notice, record.snapshot, record.events);

export const invitationFrom = (material: Material, sender: string): Letter['icalEvent'] => {
  const entry = entryOf(material);
  if (!entry) return undefined;
  const method = entry.isGone ? ICalCalendarMethod.CANCEL : ICalCalendarMethod.REQUEST;
  const { name, address } = material.reader;
  // The reader has it without being asked whether they come.
  const attendees = [{ name, email: address, status: ICalAttendeeStatus.ACCEPTED, rsvp: false }];
  const events = [{ ...eventFrom(entry, material, sender), attendees }];
  return { method, filename: FILE, content: ical({ prodId: PROGRAM, method, events }).toString() };
};

/** The last word on each entry. */
export const calendarFileFrom = (materials: readonly Material[], sender: string): Letter['attachments'] => {
  const latest = new Map<string, ICalEventData>();
  for (const material of [...materials].sort((a, b) => a.notice.seq - b.notice.seq)) {
    const entry = entryOf(material);
    if (entry) latest.set(`${entry.mandate} ${entry.stage.id}`, eventFrom(entry, material, sender));
  }
  if (latest.size === 0) return [];
  const method = ICalCalendarMethod.PUBLISH;
  const content = ical({ prodId: PROGRAM, method, events: [...latest.values()] }).toString();
  return [{ filename: FILE, content, contentType: 'text/calendar; method=PUBLISH; charset=utf-8' }];
};

const eventFrom = (entry: CalendarEntry, material: Material, sender: string): ICalEventData => ({
  id: entryIdOf(entry.mandate, entry.stage.id, material.reader.person),
  sequence: entry.sequence,
  stamp: new Date(material.at),
  start: midnight(entry.day),
  end: midnight(addDays(entry.day, 1)),
  allDay: true,
  // A due day leaves its reader free for other things on that day.
  transparency: ICalEventTransparency.TRANSPARENT,
  status: entry.isGone ? ICalEventStatus.CANCELLED : ICalEventStatus.CONFIRMED,
  summary: `${entry.stage.title} due: ${mandateInWords(material)}`,
  description: `npx mandates show ${entry.mandate}`,
  organizer: sender,
});

/** A day without hours is written as what UTC calls it. */
const midnight = (day: Day): Date => new Date(`${day}T00:00:00Z`);
