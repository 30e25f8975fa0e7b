/** The keys of mails: a mail that is sent again has the key, and so the Message-ID, of the first attempt. */
import type { Day } from '../calendar/day.ts';
import type { Notice, NoticeKind, PersonId } from '../mandate/index.ts';

export type MailKind = NoticeKind | 'digest' | 'brief';

/** A letter of one notice; another one where it goes to somebody else since an address was refused. */
export const letterKey = ({ key, person }: Notice, reader: PersonId, isRedirected: boolean): string =>
  isRedirected && reader !== person ? `${key}>${reader}` : key;

/** A person's digest of a day; `part` tells several of one day apart. */
export const digestKey = (person: PersonId, day: Day, part: number): string => `digest:${person}/${day}/${part}`;

/** A coordinator's brief of the week that begins on that day. */
export const briefKey = (person: PersonId, day: Day): string => `brief:${person}/${day}`;
