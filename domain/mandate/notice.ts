import type { Day } from '../calendar/day.ts';
import type { PersonId } from './actor.ts';

export type NoticeKind =
  | 'assignment'
  /** One's own answer is asked for. */
  | 'response'
  | 'reminder'
  | 'overdue'
  | 'escalation'
  | 'approval'
  /** A silence procedure has ended, and nobody objected. */
  | 'silence'
  | 'objected'
  | 'returned'
  | 'moved'
  | 'no-longer-yours'
  /** One may act for somebody else. */
  | 'delegated'
  /** More time is asked for, and to be decided on. */
  | 'extension'
  | 'extension-refused'
  | 'suspended'
  | 'resumed'
  | 'undeliverable'
  | 'flagged'
  | 'closed';

/** Something that a person has to be told, once: unique by mandate, event and person. */
export interface Notice {
  /** `A/RES/66/183/37:12:officer`. */
  key: string;
  mandate: string;
  /** The event that causes it. */
  seq: number;
  person: PersonId;
  kind: NoticeKind;
  stage: string | null;
  /** The day on which it is to be told; a desk may postpone it, never advance it. */
  day: Day;
  /** An approval asked, the last day, overdue, escalation: not to wait for a digest. */
  urgent: boolean;
}

export const noticeKey = (mandate: string, seq: number, person: PersonId): string => `${mandate}:${seq}:${person}`;

/** The event and the person that a key stands for. */
export const noticeParts = (key: string): { seq: number; person: PersonId } => {
  const [person = '', seq = ''] = key.split(':').reverse();
  return { seq: Number(seq), person };
};
