/** The registry's tables as Kysely sees them. JSON columns hold the core's own records, whole. */
import type { ColumnType, Generated } from 'kysely';
import type { Series, SeriesEvent } from '../domain/series/index.ts';
import type { Day } from '../domain/calendar/day.ts';
import type { Directory } from '../domain/directory/index.ts';
import type { MailKind } from '../domain/mail/index.ts';
import type { Event, MandateInput, Notice, PersonId, Snapshot } from '../domain/mandate/index.ts';

/** A JSON column: written as text, read as what it holds. */
type Json<T> = ColumnType<T, string, string>;

export interface ResolutionParagraph {
  number: string;
  kind: 'preambular' | 'operative';
  text: string;
}

export interface Tables {
  resolutions: {
    symbol: string;
    title: string;
    organ: string;
    session: number | null;
    adopted: string | null;
    paragraphs: Json<ResolutionParagraph[]>;
    quotes: Json<Record<string, string>>;
  };
  mandates: {
    id: string;
    resolution: string;
    kind: string;
    state: string;
    due: string | null;
    owner: string[];
    seq: number;
    input: Json<MandateInput>;
    snapshot: Json<Snapshot>;
  };
  events: {
    mandate: string;
    seq: number;
    at: string;
    type: string;
    event: Json<Event>;
  };
  notices: {
    key: string;
    mandate: string;
    seq: number;
    person: string;
    day: string;
    /** `pending` until its mail was accepted or refused for good. */
    status: ColumnType<NoticeStatus, NoticeStatus | undefined>;
    notice: Json<Notice>;
    /** The mail that tells it, from its first attempt on. */
    mail: ColumnType<string | null, undefined, string | null>;
    /** Readers at whose address it was refused. */
    refused: ColumnType<PersonId[], undefined, PersonId[]>;
    entered: Generated<number>;
  };
  mails: Mail;
  series: { id: string; resolution: string; state: string; seq: number; series: Json<Series> };
  series_events: { series: string; seq: number; event: Json<SeriesEvent> };
  directory: {
    version: Generated<number>;
    document: Json<Directory>;
    /** When and by whom it was changed; null where a file was applied. */
    at: string | null;
    by: PersonId | null;
  };
  settings: { name: string; value: string };
}

export type NoticeStatus = 'pending' | 'sent' | 'refused';

/** A row of the mail ledger: one mail, however often it was tried. */
export interface Mail {
  key: string;
  kind: MailKind;
  /** Of a letter about one notice, its mandate. */
  mandate: string | null;
  /** Whose desk sends it, and who reads it: another person where that one is away, gone, or not to be reached. */
  desk: PersonId;
  person: PersonId;
  /** The day whose digest it is; null for a letter that waits for none. */
  digest: Day | null;
  address: string;
  messageId: string;
  subject: string;
  /**
   * `sending` is written before the letter leaves: a row that stays so tells of a crash, or of a connection that broke
   * before the server's answer. `replaced`: the server never took it, and what it told is in a later mail.
   */
  status: 'sending' | 'sent' | 'deferred' | 'refused' | 'replaced';
  attempts: number;
  /** Instants of the engine's clock. */
  firstAt: string;
  lastAt: string;
  /** The server's last answer. */
  answer: string | null;
}
