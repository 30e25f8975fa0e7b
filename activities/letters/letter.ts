/** A letter as it goes to the mail server: one addressee. */
export interface Letter {
  from: string;
  to: { name: string; address: string };
  replyTo: { name: string; address: string } | undefined;
  subject: string;
  messageId: string;
  /** The mandate's thread, under which mail programs gather its letters; a digest belongs to none. */
  references?: string;
  inReplyTo?: string;
  headers: Record<string, string>;
  text: string;
  html: string;
  /** What mail programs take into the calendar. */
  icalEvent?: { method: string; filename: string; content: string } | undefined;
  attachments?: { filename: string; content: string; contentType: string }[];
}

/** What a letter says, before it is text or HTML. */
export interface Content {
  subject: string;
  /** The line in large letters. */
  headline: string;
  /** The mandate, below it. */
  about: string;
  /** `urgent` letters show it. */
  tone: 'calm' | 'urgent' | 'closed';
  /** What is said to the reader, a paragraph each. */
  says: string[];
  /** Of a digest: a line a mandate. */
  groups: Group[];
  /** The resolution's own words, a paragraph each, and those of them that the request was read from. */
  quote: { source: string; paragraphs: string[]; marked: string | null } | null;
  dates: Row[];
  /** What has happened so far, the latest last. */
  history: string[];
  /** How to act: what, and the command that does it. */
  acts: { what: string; command: string }[];
  /** Small print: why the reader gets this, and whom to ask. */
  footer: string[];
}

export interface Group {
  title: string;
  lines: { what: string; about: string }[];
  /** `and 40 more`, where not all are shown. */
  more: string | null;
}

export interface Row {
  label: string;
  value: string;
  /** The one that the letter is about. */
  isNow: boolean;
}
