/** What an organ decides about its own later work: an item on an agenda, a question taken up again, a mandate that ends. */
const inclusion =
  /^(?:that (?:the )?[^;]{3,120}? (?:shall|should|will) be included|to (?:also )?(?:include|place|inscribe))\b[^;]*\bagenda\b/;
const laterWork =
  /^(?:to |on |that (?:the )?[A-Z][\w -]+? (?:shall|will|should) )(?:also |further )?(?:continue (?:its|the|to) |keep |)(?:consider(?:ation)?|revert|resume|review|examin(?:e|ation)|take up|discuss|evaluate|appraise|assess|undertake|conduct|remain(?: actively)? seized|address|revisit|this|the (?:question|matter|issue)|under review)\b/;
const extension =
  /^to (?:extend|renew)\b[^;]*\b(?:until|for (?:a|another|an additional))\b/;

export type AgendaSort = "inclusion" | "later work" | "extension";

export const agendaSortOf = (body: string): AgendaSort | null => {
  if (inclusion.test(body)) return "inclusion";
  if (extension.test(body)) return "extension";
  return laterWork.test(body) ? "later work" : null;
};
