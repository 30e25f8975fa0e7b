/** How often: "annually", "every six months", "regular briefings". */
import { cardinal } from './dues/spans.ts';
import { withoutQuotations } from './masks.ts';

export interface Rhythm {
  readonly recurrence: string;
  readonly words: string;
}

const PLAIN: readonly (readonly [RegExp, string])[] = [
  [/\b(?:semi-annual(?:ly)?|semiannual(?:ly)?|twice a year|twice yearly|six-monthly|every half-year)\b/, 'semi-annual'],
  [/\b(?:quarterly|every quarter)\b/, 'quarterly'],
  [/\b(?:monthly|every month)\b/, 'monthly'],
  [
    /\b(?:annually|on an annual basis|every year|each year|yearly|on a yearly basis|(?:an|their|its|and) annual (?:[a-z-]+ ){0,3}(?:reports?|updates?|briefings?|panel|dialogue|meeting|discussion)|annual reports|in (?:the|his|its|her) annual reports?|and of subsequent sessions|and subsequent sessions)\b/,
    'annual',
  ],
  [/\b(?:biennially|on a biennial basis|biennial (?:[a-z-]+ ){0,2}reports?|every second year)\b/, 'biennial'],
  [/\b(?:triennially|on a triennial basis|triennial (?:[a-z-]+ )?reports?)\b/, 'triennial'],
  [/\b(?:quadrennially|on a quadrennial basis)\b/, 'quadrennial'],
  [
    /\b(?:regularly|periodically|on a regular basis|on a periodic basis|regular (?:[a-z-]+ ){0,2}(?:reports?|updates?|briefings?|reporting)|periodic (?:[a-z-]+ ){0,2}(?:reports?|updates?|briefings?)|at regular intervals|as appropriate in every report)\b/,
    'regular',
  ],
];

const every = /\bevery (\d+|[a-z]+) (days?|weeks?|months?|years?)\b/;
const OF_YEARS: Readonly<Record<number, string>> = {
  1: 'annual',
  2: 'biennial',
  3: 'triennial',
  4: 'quadrennial',
};

export const rhythmIn = (text: string): Rhythm | null => {
  const plain = withoutQuotations(text);
  const counted = every.exec(plain);
  const spelled = counted && spelledOut(counted);
  if (spelled) return spelled;
  for (const [pattern, recurrence] of PLAIN) {
    const match = pattern.exec(plain);
    if (match) return { recurrence, words: match[0] };
  }
  return null;
};

const spelledOut = (match: RegExpExecArray): Rhythm | null => {
  const count = cardinal(match[1] ?? '');
  const unit = (match[2] ?? '').replace(/s$/, '');
  if (!count) return null;
  if (unit === 'year') return OF_YEARS[count] ? { recurrence: OF_YEARS[count], words: match[0] } : null;
  const [n, name] = unit === 'week' ? [count * 7, 'days'] : [count, `${unit}s`];
  return { recurrence: `every ${n} ${name}`, words: match[0] };
};
