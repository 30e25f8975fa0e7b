/** What a task is: information for an organ, a meeting to hold, or any other. */
import { CONVENING, DOCUMENTS, EXPLAINING, GATHERINGS, GIVING, RECEIVING, TELLING } from '../lexicon/reporting.ts';
import { ELSEWHERE } from '../lexicon/bodies/groups.ts';
import { AFTER_PREPOSITION } from '../lexicon/addressing.ts';
import { inflected, LEAD, oneOf } from './inflections.ts';
import { CAPITAL, CAPITAL_WORD, LETTER } from '../text/letters.ts';
import { withoutQuotations } from './masks.ts';

const document = `\\b${oneOf(DOCUMENTS)}\\b`;
/** A report that is new to the sentence: "a comprehensive report", "its annual reports", "regular briefings". */
const aReport = `(?:\\b(?:an?|one|two|three|another|his|her|its|their|each|regular|annual|further|periodic|biennial|progress|subsequent|oral|written|the (?:first|second|third|final|initial|interim|next|consolidated)) (?:(?!(?:to|the|of|on|in|for|by|from|with|as|at|this|that)\\b)[a-z-]+,? ){0,6}(?:report|reports|briefing|briefings|update|updates)\\b)`;
export const ORGAN = `(?:the |its |her |his )?(?!(?:${ELSEWHERE.join('|')}))(?:${CAPITAL_WORD},? (?:and |the |of |on |for )?(?:the )?){0,5}${oneOf(RECEIVING)}\\b`;
const toOrgan = `\\b(?:to|before|with|for (?:the )?(?:consideration|approval|adoption|decision|review|its consideration)(?: and [a-z]+)? (?:by|of|to)|for its|for consideration by|for their presentation to) ${ORGAN}`;
const inAReport = `(?:in|into|within|as part of|through) (?:his|her|its|the|their|all|any|future|subsequent|an|that|each|existing|already existing|mandated|regular|relevant)(?: [${LETTER}-]+,?){0,6} (?:reports?|reporting|updates?|briefings?)\\b`;
const within = (most: number): string => `[^;]{0,${most}}?`;

const atASession = '\\b(?:at|to|for|before|than) (?:at )?(?:its|the) [^,;]{0,50}session\\b';

/** How a sign shows a report: `plain` names one; `organ` gives something to an organ. */
export interface Sign {
  readonly sort: 'plain' | 'organ';
  readonly pattern: RegExp;
}

const sign = (sort: Sign['sort'], pattern: string): Sign => ({ sort, pattern: new RegExp(LEAD + pattern) });

/** Up to `most` letters of the same task: no other infinitive begins in them. */
const object = (most: number): string =>
  `(?:(?! to (?!(?:${AFTER_PREPOSITION.join('|')}|be)\\b)[a-z]|,? including )[^;]){0,${most}}?`;

const SIGNS: readonly Sign[] = [
  sign('organ', `report(?:ing)?\\b(?! card)${within(400)}\\bto (?:it|${ORGAN})`),
  sign(
    'plain',
    'report(?:ing)?(?:$|,| (?:back|thereon|orally|annually|regularly|periodically|every|biennially|in writing|on|in|at|by|no later|within|as|progress|through|any|such|also|its|his|the|fully|thereafter|during|before|to)\\b)',
  ),
  sign('organ', `(?:submit|present)(?:s|ting|ing)?\\b${object(400)}(?:${toOrgan}|${atASession})`),
  sign('organ', `${inflected(GIVING)}${object(300)}${document}${object(300)}${toOrgan}`),
  sign('organ', `${inflected(GIVING)}${object(100)}${toOrgan}${object(200)}${document}`),
  sign('organ', `${inflected(GIVING)} (?:it|them)${object(100)}${toOrgan}`),
  sign('organ', `${inflected(GIVING)} (?:it|${ORGAN}),?${object(200)}${document}`),
  sign('organ', `${inflected(TELLING)} (?:it|${ORGAN})`),
  sign(
    'plain',
    `(?:submit|present|prepare|provide|make|transmit|issue|produce|deliver|give|complete|continue)(?:s|ting|ing)?\\b${object(200)}${aReport}`,
  ),
  sign(
    'plain',
    `(?:include|reflect|incorporate|address|cover|provide|devote|discuss|comment|elaborate|continue)(?:s|ing)?\\b${within(300)} ${inAReport}`,
  ),
  sign('plain', `(?:include|provide|reflect|devote|incorporate|report)(?:s|ing)?,? ${inAReport}`),
  sign('plain', `(?:an?|regular|annual|further|periodic) (?:[a-z-]+,? ){0,4}(?:reports?|updates?|briefings?)\\b`),
  sign('organ', `${inflected(EXPLAINING)}${within(200)}\\b(?:sessions?|reports?|${oneOf(RECEIVING)})\\b`),
];

const event = new RegExp(`${LEAD}${inflected(CONVENING)}${within(160)}\\b${oneOf(GATHERINGS)}\\b`);

/** A report that is only spoken of ("the report of the Secretary-General") does not make a task one. */
const spokenOf =
  / the (?:[a-z-]+ )?reports? (?:of|submitted by|by|prepared by|contained) the [A-Z][\w-]+| contained in [^,;]{0,60}reports?/g;

/** What is to be told in it is a report all the same: "include information in the annual report of the Secretary-General". */
const inTheReportOf = new RegExp(
  `${LEAD}(?:include|incorporate|reflect)\\b[^;]{0,300} in the (?:[a-z]+ )?reports? of the [${CAPITAL}]`,
);

/** No report is asked without one of these words; most tasks hold none of them and need no closer look. */
const speaksOfReporting = new RegExp(`report|brief|updat|${RECEIVING.join('|')}|\\bit\\b|session`);

export const reportSignIn = (task: string): Sign | undefined => {
  const plain = withoutQuotations(task).replace(spokenOf, ' it');
  if (!speaksOfReporting.test(plain)) return undefined;
  return (
    SIGNS.find(({ pattern }) => pattern.test(plain)) ??
    (inTheReportOf.test(task) ? { sort: 'organ', pattern: inTheReportOf } : undefined)
  );
};

export const isEvent = (task: string): boolean => event.test(withoutQuotations(task));
