import { isUnattributed } from '../actor.ts';
import type { Command } from '../command.ts';
import type { Fact } from '../event.ts';

/** What nobody signed is looked at by the coordinator. */
export const flagFor = ({ actor, action, stage }: Command): Fact[] =>
  isUnattributed(actor)
    ? [{ type: 'flagged', stage, reason: `${action} came from Temporal without the name of a person` }]
    : [];
