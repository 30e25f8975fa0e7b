/** A clause may ask for several things: "to continue…, to assist… and to report thereon…". */
import { withoutQuotations } from "./quotations.ts";

/** "and to report", ", and thereafter to submit"; the comma before a plain "to" counts where a verb follows. */
const joint =
  /(?:,? and|,|;) (?:(?:also|further|thereafter|in this (?:regard|context)|where appropriate|as appropriate|if possible|to this end),? )*(?:to )(?=(?!(?:the|its|their|his|her|a|an|all|which|that|this|these|those)\b)[a-z])|(?:,? and|,) (?=(?:to )?(?:report|present (?:the|a|it|them)|submit|provide (?:the|an?) [A-Z]?[\w ]*(?:Council|Assembly|report|update)|brief|inform|keep the|notify|make recommendations)\b)|,? including (?=(?:by )?(?:providing|submitting|presenting) [a-z ]*reports)/g;

/** The tasks of a clause in its own words, each from its verb on. */
export const tasksOf = (text: string): string[] => {
  const plain = withoutQuotations(text);
  const starts = [...plain.matchAll(joint)].map((match) => ({
    end: match.index,
    start: match.index + match[0].length,
  }));
  return [0, ...starts.map(({ start }) => start)].map((start, i) =>
    text.slice(start, starts[i]?.end ?? text.length).replace(/[ ,;.]+$/, ""),
  );
};
