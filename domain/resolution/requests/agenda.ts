/** What an organ decides about its own later work: an item on an agenda, a question taken up again, a mandate that ends. */
import type { Clause } from './clauses.ts';
import type { Context } from './context.ts';
import { type Finding, findingOf } from './finding.ts';

const aside = '(?:,[^,;]{1,80},)? ?';
const inclusion = new RegExp(
  `^(?:that ${aside}(?:the )?[^;]{3,200}? (?:shall|should|will) be (?:included|placed|inscribed)|to ${aside}(?:also )?(?:include|place|inscribe|retain|keep|add))\\b[^;]*\\bagenda\\b`,
);
const LATER =
  '(?:consider(?:ation)?|revert|resume|review|examin(?:e|ation)|take up|discuss|evaluate|appraise|assess|undertake|conduct|remain(?: actively)? seized|address|revisit|return to|defer|this|the (?:question|matter|issue)|under (?:continuous |active |close |constant )?review|under consideration)';
const laterWork = new RegExp(
  `^(?:to ${aside}|on |that (?:the |it )?(?:[A-Z][\\w -]+? )?(?:shall|will|should) )(?:also |further )?(?:continue (?:its |the |to )?|keep (?:the [^;]{3,80}? )?(?=under)|)${LATER}\\b`,
);
const extension = /^to (?:extend|renew|prolong)\b[^;]*\b(?:until|for (?:a|another|an additional|one))\b/;

/** Who takes it up: the organ itself, or the body that the decision names. */
const subject = /^that (?:the )?([A-Z][\w -]+?) (?:shall|will|should) (?!be)/;

const MOST_TIMES = 2;

export const agendaItemOf = (clause: Clause, context: Context): Finding | null => {
  const body = clause.body.text;
  const named = context.canonical(subject.exec(body)?.[1] ?? context.organ);
  const certain = clause.first && inclusion.test(body);
  const item = findingOf('agenda', { clause, addressees: [named], certain }, body, context);
  const taken = inclusion.test(body) || (item.due.length > 0 && (laterWork.test(body) || extension.test(body)));
  return taken ? { ...item, due: item.due.slice(0, MOST_TIMES), recipient: named } : null;
};
