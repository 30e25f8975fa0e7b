/** The words that a request is shown with: what is to be delivered, and the quotation that it rests on. */
const LONGEST_QUOTE = 20;
const LONGEST_DELIVERABLE = 24;

/** From the adjectives of the document on: "a comprehensive written report on the situation". */
const document =
  /\b(?:an?|his|her|its|their|the|one|two|three|further|regular) ((?:(?!(?:an?|the|sessions?|to|of|on|in|for|by|with|at)\b)[a-z-]+,? ){0,5}?(?:reports?|updates?|briefings?|study|studies|recommendations|proposals?|information|overview|assessment|review|analysis)\b(?! of the Secretary-General| to the).*)/;
const about =
  /^(?:to )?(?:continue to )?(?:report|inform|brief|update)\b.*?\b(on|about) ((?:the|its|all|this|that|progress|any|measures|efforts)\b.*)/;

const words = (text: string, most: number): string =>
  text
    .split(' ')
    .slice(0, most)
    .join(' ')
    .replace(/[ ,;.:]+$/, '');

export const quoteOf = (text: string): string => words(text.trim(), LONGEST_QUOTE);

/** "report on the implementation of the present resolution", from "to submit to the Assembly… a report on…" or "to report… on…". */
export const deliverableOf = (task: string, isReport: boolean): string => {
  const subject = isReport ? about.exec(task)?.[2] : undefined;
  if (subject) return words(`report on ${subject}`, LONGEST_DELIVERABLE);
  const named = isReport ? document.exec(task)?.[1] : undefined;
  return words(
    (named ?? task).replace(/^(?:a|an|the|his|its|her|to submit|to provide|to present) /, ''),
    LONGEST_DELIVERABLE,
  );
};
