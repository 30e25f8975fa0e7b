import type { Event } from './event.ts';
import type { MandateInput } from './input.ts';
import type { Notice } from './notice.ts';
import type { Snapshot } from './snapshot.ts';

/** What a mandate hands to the outside in one piece: new events, what they make of it, and who has to be told. */
export interface Publication {
  /** With the first publication only: the registry keeps it for good. */
  input?: MandateInput;
  snapshot: Snapshot;
  events: Event[];
  notices: Notice[];
}
