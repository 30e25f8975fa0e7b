/** Who receives a report: "to the General Assembly", "inform the Council", "for consideration by the Commission". */
const name =
  "(?:General Assembly|Assembly|Security Council|(?:\\p{Lu}[\\p{L}-]+ |and )*Council|(?:Fifth|Sixth|First|Second|Third|Fourth) Committee|(?:\\p{Lu}[\\p{L}-]+ )*(?:Commission|Committee|Conference|Board|Forum)(?: (?:on|for|of|the|and|\\p{Lu}[\\p{L}-]+))*|high-level political forum|Member States|States)";
const given = new RegExp(
  `\\b(?:to|by|with|before) the (${name})(?: and (?:to )?the (${name}))?|\\b(?:inform|brief|update|provid(?:e|ing)|notify|advise|giv(?:e|ing)|apprise|keep) (?:the )?(${name})|of the (${name})(?= at its)`,
  "gu",
);
const ofSession = new RegExp(`sessions? of the (${name})`, "u");

/** Above these stand the organs to which they report; a report that goes through one is for the other. */
const through =
  /\bthrough the (?:[A-Z][\w-]+ |and )*(?:Council|Committee|Commission|Secretary-General)/g;

/** The names as written, the main one first. */
export const recipientsIn = (task: string): string[] => {
  const direct = task.replace(through, (passed) => "_".repeat(passed.length));
  const [first] = direct.matchAll(given);
  const named = first
    ? [first[1] ?? first[3] ?? first[4], first[2]]
    : [ofSession.exec(direct)?.[1]];
  return named
    .filter((found) => found !== undefined)
    .map((found) => found.replace(/(?: (?:on|for|of|the|and))+$/, ""));
};
