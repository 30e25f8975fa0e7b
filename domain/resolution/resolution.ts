import type { Request } from './request.ts';

/** A numbered paragraph, or one of the preamble. */
export interface Paragraph {
  /** As printed, sub-paragraphs joined by a space: `12`, `14 (b)`, `14 (b) (i)`; empty in the preamble. */
  readonly number: string;
  readonly kind: 'preambular' | 'operative';
  /** The text, with the hyphens that an export lost put back. */
  readonly text: string;
}

/** A resolution as it was read. What the text does not tell is null. */
export interface Resolution {
  /** The official symbol, e.g. `A/RES/66/183`. */
  readonly symbol: string | null;
  readonly title: string | null;
  /** The organ that adopted it: `General Assembly`, `Security Council`… */
  readonly organ: string | null;
  /** The session of the organ; the Security Council has none. */
  readonly session: number | null;
  /** The day of adoption, `2011-12-19`. */
  readonly adopted: string | null;
  readonly paragraphs: readonly Paragraph[];
  readonly requests: readonly Request[];
  /** What a person should know before trusting the result, one sentence each. */
  readonly warnings: readonly string[];
}
