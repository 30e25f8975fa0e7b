/** What a task is: information for an organ, a meeting to hold, or any other. */
import { withoutQuotations } from "./quotations.ts";

const lead =
  "^(?:to )?(?:(?:also|further|continue|continues|continuing|regularly|duly|periodically|jointly|endeavour|orally|fully|strive|promptly|subsequently) (?:to )?)*";
const giving =
  "(?:submit|present|prepare|provide|make|transmit|issue|compile|produce|publish|elaborate|deliver|give|circulate|complete|conduct and provide|undertake and present|update|develop and submit|share|dedicate|introduce|render|forward|entrust)(?:s|ting|ing)?";
const document =
  "(?:reports?|updates?|briefings?|presentations?|recommendations|proposals?|information|study|studies|overview|summary|assessments?|analysis|options|plan|review|strategy|terms of reference|Terms of Reference|note|findings|report-back)";
const organ =
  "(?:the )?(?:General Assembly|Assembly|Security Council|Human Rights Council|Economic and Social Council|Council|Fifth Committee|Commission(?: (?:on|for) [A-Z][\\w ]+)?|Special Committee|Committee|Conference|Executive Board|Preparatory Committee)";

const reports: readonly RegExp[] = [
  new RegExp(
    `${lead}report(?:s|ing)?\\b(?! card)(?:,| (?:back|to|on|thereon|orally|annually|regularly|in|at|periodically|every|through|its|his|any|such|also|within|as|progress|the|fully|biennially|by|thereafter|during|before|no)\\b|$)`,
  ),
  new RegExp(
    `${lead}${giving}\\b(?:[^;]{0,200}?)\\b(?:reports?|briefings?)\\b`,
  ),
  new RegExp(
    `${lead}${giving}\\b(?:[^;]{0,300}?)\\b(?:to|for (?:the )?consideration (?:by|of)|for its consideration|with) ${organ}\\b`,
  ),
  new RegExp(`${lead}(?:${giving}) ${organ}\\b[^;]{0,200}?\\b${document}\\b`),
  new RegExp(
    `${lead}(?:inform|brief|notify|update|apprise|advise|keep|report to)(?:s|ing)? ${organ}\\b`,
  ),
  new RegExp(
    `${lead}(?:include|reflect|incorporate|address|cover)(?:s|ing)?\\b[^;]{0,300}? in (?:his|her|its|the|their|all)(?: [a-z,-]+){0,6} reports?\\b`,
  ),
  new RegExp(
    `${lead}(?:include|provide|reflect|devote|incorporate)(?:s|ing)?,? in (?:his|her|its|the|their)(?: [a-z,-]+){0,5} reports?\\b`,
  ),
];

const gathering =
  "(?:meetings?|conferences?|session|workshops?|seminars?|dialogues?|panel(?: discussion)?s?|forums?|summit|debates?|consultations?|symposi(?:um|a)|expert group|events?|round tables?|commemoration|hearing|negotiations)";
const event = new RegExp(
  `${lead}(?:convene|reconvene|hold|organize|organise|host|conduct|arrange)(?:s|ing)?\\b[^;]{0,160}?\\b${gathering}\\b`,
);

/** A report that is only spoken of ("the report of the Secretary-General") does not make a task one. */
export const isReport = (task: string): boolean => {
  const plain = withoutQuotations(task).replace(
    / the reports? of the [A-Z][\w-]+/g,
    " it",
  );
  return reports.some((pattern) => pattern.test(plain));
};

export const isEvent = (task: string): boolean =>
  event.test(withoutQuotations(task));
