import { ACTIONS, type Action } from './command.ts';
import { type Mandate, openStage, planOf } from './mandate.ts';

/** The acts that make sense as the mandate stands, whoever sends them. */
export const possible = (mandate: Mandate): Action[] => {
  if (mandate.closed) return [];
  const plan = planOf(mandate, openStage(mandate)?.id ?? '');
  const pointless: [Action, boolean][] = [
    ['complete', plan?.kind === 'approval'],
    ['approve', plan?.kind !== 'approval'],
    ['return', plan?.kind !== 'approval'],
    ['object', !plan?.approval?.silence],
    ['tick', !plan?.responses],
    ['grant-extension', !mandate.extension],
    ['refuse-extension', !mandate.extension],
    ['suspend', mandate.suspended !== null],
    ['resume', mandate.suspended === null],
  ];
  return ACTIONS.filter((action) => !pointless.some(([which, is]) => which === action && is));
};
