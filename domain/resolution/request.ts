import type { Due } from './due.ts';

/**
 * What is asked: information given back to an organ, a meeting to hold, an item that an organ takes up later,
 * or any other ask of the Secretary-General or a named entity.
 */
export type RequestKind = 'report' | 'event' | 'agenda' | 'request';

/** Whether the verb leaves a choice: "requests" and "decides" do not, "invites" and "encourages" do. */
export type Strength = 'directive' | 'hortatory';

/** `high` where every part was read from a form that is known; `check` where a person should look. */
export type Confidence = 'high' | 'check';

/** One thing that a resolution asks for, with the words that it was read from. */
export interface Request {
  /** `A/RES/66/183/37`, `A/RES/66/183/14(b)`; a second request of a paragraph ends in `#2`. */
  readonly id: string;
  /** The number of the paragraph as printed: `37`, `14 (b)`. */
  readonly paragraph: string;
  readonly kind: RequestKind;
  /** The operative verb in the third person, without "also" or "further": `requests`, `calls upon`. */
  readonly verb: string;
  readonly strength: Strength;
  /** Who must act, by canonical names without an article. */
  readonly addressees: readonly string[];
  /** Who receives the report or takes the item up; several joined by `; `, the main one first. */
  readonly recipient: string | null;
  readonly due: readonly Due[];
  /** `annual`, `biennial`, `every 6 months`, `regular`…; null where it is asked once. */
  readonly recurrence: string | null;
  /** What is to be delivered, in the resolution's words. */
  readonly deliverable: string;
  /** Words of the paragraph, verbatim, that the due or the request was read from. */
  readonly quote: string;
  /** Other mandates that it speaks of, as written: `resolution 64/182`, `paragraph 12 above`. */
  readonly references: readonly string[];
  /** The day that the calendar makes of `due`; the reader itself leaves it null. */
  readonly dueDate: string | null;
  readonly confidence: Confidence;
}
