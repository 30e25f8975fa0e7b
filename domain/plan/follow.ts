/** Whether a request should be followed, proposed by whom it is said to: officers follow what their organs are asked. */
import type { Request } from '../resolution/request.ts';

/** Addressees that answer to nobody's follow-up: the product's users are the secretariat's officers. */
const STATES =
  /^(?:(?:all|other|relevant|interested|concerned|developed|developing|donor|host|observer|member) )*(?:states(?: parties| members)?|governments?|countries|parties|donors|international community)\b/i;

export interface Proposed {
  follow: boolean;
  /** One sentence for the coordinator. */
  reason: string;
}

/**
 * "Invites" or "encourages", said to an entity that an office acts for, is still a task for its officers. What is to be
 * reported, held or taken up is proposed even where no office is named: a missed one costs more than a needless one.
 *
 * @param hasOffice whether the directory names an office for one of the addressees
 */
export const proposeFollow = ({ kind, strength, verb, addressees }: Request, hasOffice: boolean): Proposed => {
  const entities = addressees.filter((name) => !STATES.test(name));
  if (addressees.length > 0 && entities.length === 0) {
    return { follow: false, reason: 'asked of States, which no officer follows' };
  }
  const whom = entities.join(', ') || 'nobody by name';
  if (kind !== 'request') return { follow: true, reason: `${article(kind)} from ${whom}` };
  if (!hasOffice) return { follow: false, reason: `no office of the directory acts for ${whom}` };
  const said = `"${verb}", said to ${whom}`;
  return { follow: true, reason: strength === 'hortatory' ? `${said}: still a task for its officers` : said };
};

const article = (kind: string): string => (/^[aeiou]/.test(kind) ? `an ${kind}` : `a ${kind}`);
