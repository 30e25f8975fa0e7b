/** A chapeau opens a sentence that its sub-paragraphs end: "5. Requests the Secretary-General: (a) To submit…". */
import { ASIDE, TASK_VERBS } from '../lexicon/addressing.ts';
import type { Clause, Passage } from './clauses.ts';
import type { Ask } from './finding.ts';
import { reportSignIn } from './kinds.ts';

/** What a paragraph leaves open for those below it. */
export interface Opener {
  readonly ask: Ask;
  /** What may end the sentence: a verb ("To submit…"), or any words ("support:" "(i) Elections…"), or "That the…". */
  readonly ends: 'verbs' | 'words' | 'that';
}

const verbs = new RegExp(
  `^(?:(?:[A-Z]?[a-z]+ly|also|further|continue to|in particular,?|where appropriate,?|inter alia,?) ){0,2}(?:${TASK_VERBS.join('|')})\\b`,
  'i',
);
const infinitive = /^(?:and )?to (?!the\b|its\b|all\b)[a-z]/i;
const gerund = /^[A-Z]?[a-z]+(?:ly [a-z]+)?ing\b/;

/** What the words after the asked names leave open: "to support, and assist:", "by:", "the following:", or nothing at all. */
export const endsOf = (task: string): Opener['ends'] => {
  if (reportSignIn(task)) return 'verbs';
  return onlyVerbs(task) || /\bby(?:,? inter alia,?)?:$|\bfollow/.test(task) ? 'words' : 'verbs';
};

/** Whether the chapeau asks something itself, and not only opens. */
export const asksItself = (task: string): boolean =>
  reportSignIn(task) !== undefined || !(onlyVerbs(task) || /\b(?:following|as follows|below)\b/.test(task));

const aside = new RegExp(`,? (?:${ASIDE})\\b.*`);
const plainWords = new Set([
  ...TASK_VERBS,
  'and',
  'or',
  'to',
  'further',
  'also',
  'inter',
  'alia',
  'in',
  'particular',
  'actively',
  'fully',
  'where',
  'appropriate',
  'by',
]);
/** "further advise, support, and assist, in coordination with…:" */
const onlyVerbs = (task: string): boolean =>
  task
    .replace(aside, '')
    .split(/[ ,:]+/)
    .filter(Boolean)
    .every((word) => plainWords.has(word.toLowerCase()));

/** The task that a sub-paragraph gives, from its verb on; null where it only lists what its chapeau speaks of. */
export const taskBelow = ({ ends }: Opener, passage: Passage): Passage | null => {
  const { text } = passage;
  if (infinitive.test(text) || verbs.test(text)) return lowered(passage);
  if (ends !== 'words' || /^That\b/.test(text)) return null;
  return gerund.test(text) || /^\p{L}/u.test(text) ? lowered(passage) : null;
};

const lowered = (passage: Passage): Passage =>
  /^\p{Lu}\p{Ll}/u.test(passage.text) && passage.masked.startsWith(passage.text.charAt(0))
    ? {
        text: passage.text.charAt(0).toLowerCase() + passage.text.slice(1),
        masked: passage.masked.charAt(0).toLowerCase() + passage.masked.slice(1),
      }
    : passage;

/** "with the following mandate:", "whose tasks shall be:": what is below is the task of the body that the clause named. */
export const givesMandate = ({ body }: Clause): boolean =>
  /\b(?:mandates?|tasks?|functions?|responsibilities|terms of reference|objectives|priorities)\b[^:;]{0,80}:$/i.test(
    body.text,
  );
