import type { Role } from './procedure.ts';

/** An entry of the directory, such as `jdoe`. Addresses stand only in the directory and the mail ledger. */
export type PersonId = string;

/** Through which door an act came. */
export type Channel = 'cli' | 'portal' | 'temporal' | 'engine' | 'import';

/**
 * Who acts. The client finds the roles in the directory and sends them along; the workflow compares them and
 * the event keeps the name.
 */
export interface Actor {
  person: PersonId;
  roles: Role[];
  /** The person in whose place they act. */
  onBehalfOf: PersonId | null;
  channel: Channel;
  /** Whose deputy they are today, by the directory: of these, the core finds the one whose act it is. */
  standsInFor?: PersonId[];
}

export const COORDINATOR: Role = 'coordinator';

/** The engine itself, when time or the post brings something. */
export const ENGINE: Actor = { person: 'engine', roles: [], onBehalfOf: null, channel: 'engine' };

/**
 * An Update sent from the Temporal UI without saying who acts. Whoever reaches Temporal is trusted as an operator, so
 * the act counts, and it is flagged to the coordinator.
 */
export const UNATTRIBUTED: Actor = { person: 'unattributed', roles: [], onBehalfOf: null, channel: 'temporal' };

export const isUnattributed = (actor: Actor): boolean => actor.person === UNATTRIBUTED.person;
export const isCoordinator = (actor: Actor): boolean => actor.roles.includes(COORDINATOR);
