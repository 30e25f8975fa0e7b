/** A clause may ask for several things: "to continue…, to assist… and to report thereon…". */
import { AFTER_PREPOSITION } from '../lexicon/addressing.ts';
import { cut, type Passage } from './clauses.ts';
import { matchesOf } from '../text/matches.ts';

const ADVERBS =
  '(?:(?:also|further|thereafter|then|subsequently|in this (?:regard|context|respect)|where appropriate|as appropriate|if possible|to this end|to that end|on that basis|in doing so|as necessary|accordingly),? ){0,3}';
const REPORTING =
  '(?:report (?:back|to|thereon|orally|on|annually|regularly|every)|report$|present (?:the|a|it|them|an|his|its|their)|submit|provide (?:the|an?|it|its|regular)|brief (?:the|it)|inform (?:the|it)|notify (?:the|it)|keep (?:the|it)|update (?:the|it)|make recommendations|transmit|bring)';
const joints: readonly string[] = [
  `(?:,? and|, as well as|,|;) ${ADVERBS}to (?!be )(?=(?!(?:${AFTER_PREPOSITION.join('|')})\\b)[a-z])`,
  `(?:,? and|,) ${ADVERBS}(?=${REPORTING}\\b)`,
  `,? including (?:by )?(?=(?:providing|submitting|presenting) (?:[a-z-]+ ){0,3}(?:reports?|updates))`,
  `,? and with (?=(?:submitting|reporting|providing)\\b)`,
];
const joint = new RegExp(joints.join('|'), 'g');

/** "to submit and present a report": two verbs of one object. */
const bareVerb = /^(?:to )?[a-z]+(?: and [a-z]+)?$/;

/** The tasks of a clause in its own words, each from its verb on. */
export const tasksOf = (passage: Passage): Passage[] => {
  const starts = matchesOf(joint, passage.masked)
    .filter(({ index }) => !bareVerb.test(passage.masked.slice(0, index)))
    .map((match) => ({
      end: match.index,
      start: match.index + match[0].length,
    }));
  return [0, ...starts.map(({ start }) => start)]
    .map((start, i) => withoutTail(cut(passage, start, starts[i]?.end)))
    .filter(({ text }) => text !== '');
};

const withoutTail = (task: Passage): Passage => cut(task, 0, task.text.replace(/[ ,;.]+$/, '').length);
