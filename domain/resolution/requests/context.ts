import type { Times } from './dues/index.ts';

/** What the rest of the resolution tells about the words of a paragraph. */
export interface Context {
  /** The organ that speaks. */
  readonly organ: string;
  readonly canonical: (written: string) => string;
  /** Whether a canonical name is that of a body or officer that is known, and not only looks like one. */
  readonly isKnown: (name: string) => boolean;
  readonly times: Times;
}
