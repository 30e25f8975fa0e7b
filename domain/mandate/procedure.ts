/**
 * A procedure is how a kind of request is followed: ordered stages, who acts in each, when it is due and who is told.
 * It is data, shipped as YAML in `config/procedures` and checked there; a running mandate keeps the one it started with.
 */
import { addMonths, addWeeks, type Day } from '../calendar/day.ts';
import { addWorkingDays, type Station } from '../calendar/station.ts';

/** A role in the directory, such as `focal-point`, `chief`, `head`, `documents`, `coordinator`. */
export type Role = string;

export type StageKind = 'task' | 'approval' | 'responses' | 'milestone';

export interface Span {
  count: number;
  unit: 'working days' | 'weeks' | 'months';
}

/** Counted back from the mandate's due date, or forward from the day on which the stage opens. */
export type StageDue = { before: Span } | { after: Span };

export interface Approval {
  /** `in-order`: each is asked when the one before has cleared; `together`: all are asked at once. */
  order: 'in-order' | 'together';
  /** How many have to clear it. */
  needs: 'all' | 'any' | number;
  /** The task stage whose work is cleared. Who did that work clears nothing here. */
  clears: string;
  /** The stage that a return reopens when none is named. */
  returnsTo: string;
  /** Cleared once its due day has ended and nobody has objected. Elsewhere silence is never consent. */
  silence: boolean;
}

/** What a stage gathers from many, each of them ticked off; its due day is the closing date. */
export interface Responses {
  /** The role of those who are asked. Where nobody holds it, anybody's answer is taken, and nobody is written to. */
  from: Role;
  /** What they are asked for, as one sentence. */
  asks: string;
}

export interface NoticeRules {
  /** Reminders, in days before the stage's due day. */
  remind: number[];
  /** For a stage without a due day: how often its holder is asked how it stands. */
  checkIn: Span | null;
  /** Once overdue, the holder is told on the first working day, then every so many working days. */
  overdueEvery: number | null;
  /** The ladder, in working days after the due day. Its last step ends all notices of the stage. */
  escalate: { after: number; to: Role }[];
}

export interface StagePlan {
  id: string;
  /** As a subject line begins: `Draft`, `Clearance`. */
  title: string;
  /** What its holder is asked to do, as one sentence. */
  asks: string;
  kind: StageKind;
  who: Role[];
  /** Completing this stage names who holds that role from then on. */
  names: Role | null;
  due: StageDue | null;
  approval: Approval | null;
  responses: Responses | null;
  /** Whether it can only be completed with at least one document symbol or link. */
  evidence: 'required' | 'optional';
  notices: NoticeRules;
}

export interface Procedure {
  id: string;
  version: number;
  title: string;
  stages: StagePlan[];
}

/** The day that lies a span away; `direction` -1 counts back. */
export const spanFrom = (day: Day, span: Span, direction: 1 | -1, station: Station): Day => {
  const count = span.count * direction;
  if (span.unit === 'weeks') return addWeeks(day, count);
  if (span.unit === 'months') return addMonths(day, count);
  return addWorkingDays(day, count, station);
};

/** `10 weeks`, `1 month`: a span as it is written in a procedure and shown to people. */
export const spanInWords = ({ count, unit }: Span): string => `${count} ${count === 1 ? unit.replace(/s$/, '') : unit}`;
