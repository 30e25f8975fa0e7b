/** Times that hang on something else: "within 120 days", "60 days before the expiry", "in his next report". */
import { CARDINALS } from '../../lexicon/numbers.ts';
import { type Timing, timing } from './timing.ts';
import { matchesOf } from '../../text/matches.ts';

const span = '(?:\\d+|[a-z]+(?:-[a-z]+)?) (?:calendar |working |consecutive |more )?(?:days?|weeks?|months?|years?)';
const upTo = (most: number): string => `[^,;.]{1,${most}}`;
const PHRASES: readonly string[] = [
  `within (?:a period of |the next |the first )?${span}(?: (?:of|from|after|following) ${upTo(60)})?`,
  `(?:no|not) later than ${span}(?: (?:before|prior to|after|from|following) ${upTo(80)})?`,
  `(?:at least )?${span} (?:before|prior to|after|from|following) (?:the |its |their |this )?${upTo(60)}`,
  `(?:after|for) (?:a |a further |an additional |an initial )?(?:period of )?${span}`,
  `when the ${upTo(60)}`,
  `at least ${span} before ${upTo(60)}`,
  `in (?:his|its|her|their|the) (?:next|forthcoming|subsequent|upcoming|future)[^,;.]{0,30} reports?`,
  `(?:at|to|for|during|before|prior to) (?:its|the|their|his) (?:next|current|future|upcoming|forthcoming|following|subsequent|present)(?: [a-z-]+)? sessions?`,
  `(?:with)?in the context of (?:the|his|its|their) ${upTo(100)}(?:report|budget|review)\\b[^,;.]{0,60}`,
  `in the context of (?:the|his|its|their) (?:next|forthcoming) ${upTo(60)}reports\\b`,
  `in subsequent ${upTo(60)}(?:reports?|budgets?)`,
  `in the (?:support account |proposed )?budget for ${upTo(60)}`,
];
const relative = new RegExp(`\\b(?:${PHRASES.join('|')})`, 'g');

export const spansIn = (text: string): Timing[] =>
  matchesOf(relative, text).map((match) => timing({ type: 'relative', text: match[0] }, match));

/** "four" or "4" to 4. */
export const cardinal = (word: string): number | undefined => CARDINALS.get(word) ?? (Number(word) || undefined);
