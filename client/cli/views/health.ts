import type { Health, Outcome, MandateState } from '../../../domain/mandate/index.ts';
import type { Look } from './look.ts';

interface Standing {
  state: MandateState;
  outcome: Outcome | null;
  health: Health;
}

/** `overdue`, `due-soon`, `on-track`; of a closed mandate, how it ended. */
export const standingOf = ({ state, outcome, health }: Standing): string =>
  state === 'closed' ? (outcome ?? 'closed') : state === 'suspended' ? 'suspended' : health;

/** Red where somebody is late, yellow where somebody should begin, green where all is done. */
export const paintStanding = (text: string, { state, outcome, health }: Standing, { paint }: Look): string => {
  if (state === 'closed') return outcome === 'fulfilled' ? paint.green(text) : paint.dim(text);
  if (state === 'suspended') return paint.dim(text);
  return health === 'overdue' ? paint.red(text) : health === 'due-soon' ? paint.yellow(text) : text;
};
