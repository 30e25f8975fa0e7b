/** What the typed client throws; every message is one line that a person can act on. */
import type { Refusal } from '../domain/mandate/index.ts';

/** The request was understood, and is not carried out: not now, not by this person, not with this input. */
export class Refused extends Error {
  override readonly name = 'Refused';

  constructor(
    readonly kind: Refusal['kind'] | 'NotFound',
    reason: string,
  ) {
    super(reason);
  }
}

/** A server that is needed does not answer in time; the message says which, and how to start it. */
export class ServerUnreachable extends Error {
  override readonly name = 'ServerUnreachable';
}
