/** A rehearsal as it is told: what happened, in the order of time. */
import { instantAt, millisOf } from '../../domain/calendar/day.ts';
import { type Directory, personOf } from '../../domain/directory/index.ts';
import type { MailKind } from '../../domain/mail/index.ts';
import { type Action, type Event, eventInWords, type Outcome, type PersonId } from '../../domain/mandate/index.ts';
import type { Calendar } from '../../domain/calendar/index.ts';
import type { SentMail } from '../../registry/index.ts';

export interface TimelineMail {
  type: 'mail';
  /** In the addressee's zone. */
  at: string;
  mandates: string[];
  notice: MailKind;
  to: PersonId;
  subject: string;
  messageId: string;
}

export interface TimelineEvent {
  type: 'event';
  at: string;
  mandate: string;
  event: Event['type'];
  stage: string | null;
  by: PersonId;
  /** Of a closing. */
  outcome: Outcome | null;
  /** The event as a line for people. */
  words: string;
}

/** An act of a scenario's script that was not taken. */
export interface TimelineRefusal {
  type: 'refusal';
  at: string;
  mandate: string;
  action: Action;
  by: PersonId;
  reason: string;
}

export type TimelineEntry = TimelineMail | TimelineEvent | TimelineRefusal;

export const zoneOf = (directory: Directory, calendar: Calendar, person: PersonId): string => {
  const station = personOf(directory, person)?.station;
  return calendar.stations.find(({ name }) => name === station)?.zone ?? 'America/New_York';
};

export const mailEntry = ({ mail, mandates }: SentMail, zone: string): TimelineMail => ({
  type: 'mail',
  at: instantAt(millisOf(mail.lastAt), zone),
  mandates,
  notice: mail.kind,
  to: mail.person,
  subject: mail.subject,
  messageId: mail.messageId,
});

export const eventEntry = (mandate: string, event: Event): TimelineEvent => ({
  type: 'event',
  at: event.at,
  mandate,
  event: event.type,
  stage: 'stage' in event ? event.stage : null,
  by: event.by,
  outcome: event.type === 'closed' ? event.outcome : null,
  words: eventInWords(event),
});

/** By time; at one moment mails come after what they tell of. */
export const inOrder = (entries: TimelineEntry[]): TimelineEntry[] =>
  entries
    .map((entry, index) => ({ entry, index, at: millisOf(entry.at), last: Number(entry.type === 'mail') }))
    .sort((a, b) => a.at - b.at || a.last - b.last || a.index - b.index)
    .map(({ entry }) => entry);
