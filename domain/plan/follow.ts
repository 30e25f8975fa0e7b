/** Whether a request should be followed, proposed by its strength and by whom it is addressed to. */
import type { Request } from '../resolution/request.ts';

/** Addressees that answer to nobody's follow-up: the product's users are the secretariat's officers. */
const STATES = /^(all )?(member )?states( parties| members)?\b|^(all )?governments$|^international community$|^donors?$/i;

export interface Proposed {
  follow: boolean;
  /** One sentence for the coordinator. */
  reason: string;
}

/** @param hasOffice whether the directory knows an office that acts for the addressees */
export const proposeFollow = ({ kind, strength, verb, addressees }: Request, hasOffice: boolean): Proposed => {
  const entities = addressees.filter((name) => !STATES.test(name));
  if (entities.length === 0) return { follow: false, reason: 'asked of States, which no officer follows' };
  const whom = entities.join(', ');
  if (kind !== 'request') return { follow: true, reason: `${article(kind)} from ${whom}` };
  if (strength === 'hortatory') return { follow: false, reason: `"${verb}" leaves it to ${whom}` };
  if (!hasOffice) return { follow: false, reason: `no office of the directory acts for ${whom}` };
  return { follow: true, reason: `"${verb}", said to ${whom}` };
};

const article = (kind: string): string => (/^[aeiou]/.test(kind) ? `an ${kind}` : `a ${kind}`);
