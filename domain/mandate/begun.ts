import { enter, type Step } from './act.ts';
import { starting } from './happenings.ts';
import type { MandateInput } from './input.ts';
import { newMandate } from './mandate.ts';

/** A mandate's first step: it is started, and its first stage opens. */
export const begun = (input: MandateInput, now: number): Step => {
  const mandate = newMandate(input);
  return enter(mandate, starting(mandate, now), { actor: input.startedBy, commandId: null, now });
};
