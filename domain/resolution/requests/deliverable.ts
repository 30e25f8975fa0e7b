/** What is to be delivered, in the resolution's words. To whom and when a report is given stands apart, and is left out. */
import { DOCUMENTS, GIVING } from '../lexicon/reporting.ts';
import type { RequestKind } from '../request.ts';
import { inflected, LEAD } from './inflections.ts';
import { recipientsIn } from './recipients.ts';

/** `times` are the words of `task` that say when. */
export const deliverableOf = (kind: RequestKind, task: string, times: readonly string[]): string => {
  const sentence = task.split(sentenceEnd, 1)[0] ?? task;
  switch (kind) {
    case 'report':
      return shortened(documentIn(withoutOccasion(sentence.replace(handedOver, ''), times)) ?? opened(sentence));
    case 'agenda':
      return shortened(itemIn(task) ?? opened(sentence));
    default:
      return shortened(opened(sentence));
  }
};

const sentenceEnd = /;(?= |\d|$)|\.\s+(?=\p{Lu})/u;

/** "…and to present the study to the Council": what was named before. */
const handedOver =
  /,? and (?:to )?(?:then )?(?:submit|present|transmit|share|circulate|make|bring|forward|issue|publish|report)\b,? (?:them\b|it\b|(?:the|this|these|those|such) (?:[a-z-]+ ){0,3}(?:reports?|study|studies|findings|recommendations|proposals?|results|analysis)\b).*$/;

const including =
  /^to (?:[^;]*, )?(?:also )?(?:include|place|inscribe|retain|keep|add)\b|\bbe (?:included|placed|inscribed)\b/;

/** "to include the sub-item entitled “Oceans” under the item entitled…": the narrower of the two. */
const itemIn = (task: string): string | undefined =>
  including.test(task)
    ? (/\bsub-item entitled [“"][^”"]+[”"]/.exec(task) ?? /\bitem entitled [“"][^”"]+[”"]/.exec(task))?.[0]
    : undefined;

const opened = (task: string): string => task.replace(/^(?:to|that),? /, '');

/** "in his next report", "in the context of the budget": what it is to be a part of, and no time alone. */
const isPart = (words: string): boolean => /report|budget|^when /.test(words);

const withoutOccasion = (task: string, times: readonly string[]): string => {
  const timeless = tidied(
    times.filter((words) => !isPart(words)).reduce((rest, words) => rest.replace(words, ''), task),
  );
  const recipients = recipientsIn(timeless);
  return recipients.length > 0 ? tidied(timeless.replace(addressedTo(recipients), ' ')) : timeless;
};

/** "to the General Assembly and the Security Council"; after the verb "the Council with". */
const addressedTo = (recipients: readonly string[]): RegExp => {
  const names = recipients
    .map((name) => `(?:the |its )?${name.replace(/[^\p{L} -]/gu, '\\$&')}`)
    .join('(?:,| and|, and|,? as well as) (?:to )?');
  return new RegExp(
    `,? (?:to|for (?:the )?(?:consideration|approval|adoption|decision|submission)(?: and [a-z]+)? (?:by|of|to)) ${names}(?=[ ,]|$)|(?<=^(?:to )?(?:[a-z]+ ){0,3}[a-z]+) ${names}(?:,? with)?(?=[ ,]|$)`,
    'u',
  );
};

/** The punctuation that is left where words were taken out. */
const tidied = (text: string): string =>
  text
    .replace(/ {2,}/g, ' ')
    .replace(/ (?=[,;.])/g, '')
    .replace(/,(?=,)/g, '')
    .trim();

const documentIn = (task: string): string | undefined => told(task) ?? given(task);

/** "report…", "brief the Council…": the verb is the document. */
const telling = new RegExp(`${LEAD}(report(?:ing)?|brief|update)\\b`);
const subject = /\b(?:on|about) (?!(?:an?|the) [a-z-]+ basis\b|request\b).+|\bthereon\b.*/;
const DOCUMENT_OF: Readonly<Record<string, string>> = { brief: 'briefing', update: 'update' };

const told = (task: string): string | undefined => {
  const verb = telling.exec(task);
  const about = verb && subject.exec(task.slice(verb[0].length))?.[0];
  return about ? `${DOCUMENT_OF[verb[1] ?? ''] ?? 'report'} ${about}` : undefined;
};

/** "submit, through the Council, a comprehensive report on…": the verb's object, past what stands before it. */
const giving = new RegExp(`${LEAD}(?:${inflected(GIVING)}|(?=with an? |an? ))`);
const aside = /^(?:,|(?:in|at|for|within|through|by|to|as|on|before|after|with|regularly|it|them)\b)/;
const document = `(?:(?!(?:to|the|of|on|in|for|by|from|with|as|at|an?|and)\\b)[a-z-]+,? ){0,5}?(?:${DOCUMENTS.join('|')})\\b`;
/** A document that is new to the sentence comes before one that is only spoken of. */
const detours = [`.*?(?=\\ban? ${document})`, `(?:.*?,| with) (?=(?:the )?${document})`].map(
  (way) => new RegExp(aside.source + way),
);
const article = /^(?:an?|the|his|her|its|their) /;

const given = (task: string): string | undefined => {
  const verb = giving.exec(task)?.[0];
  if (verb === undefined) return undefined;
  const rest = task.slice(verb.length).trim();
  if (!aside.test(rest)) return rest.replace(article, '') || undefined;
  const past = detours.map((detour) => detour.exec(rest)?.[0]).find((words) => words !== undefined);
  return past === undefined ? undefined : rest.slice(past.length).replace(article, '');
};

const LONGEST = 40;
/** What a cut leaves at the end: "including", "for its consideration". */
const dangling =
  /(?:[ ,;:.]+|,? for (?:its |the |their |further )*(?:consideration|approval|decision|action)(?: and [a-z]+)?(?=[ ,;:.]*$)|\b(?:and|or|of|on|in|to|the|an?|with|for|including|containing|regarding|inter alia|no earlier than)(?=[ ,;:.]*$))+$/;

const shortened = (text: string): string => text.split(' ').slice(0, LONGEST).join(' ').replace(dangling, '');
