/** A sub-paragraph goes on with the sentence that its parent began: "5. Requests the Secretary-General: (a) To submit…". */
import type { Paragraph } from "../resolution.ts";

/** The text of the nearest paragraph above that `paragraphs[at]` goes on with; null for a paragraph of its own. */
export const chapeauOf = (
  paragraphs: readonly Paragraph[],
  at: number,
): string | null => {
  const number = paragraphs[at]?.number ?? "";
  const parents = number.split(" ").slice(0, -1);
  if (parents.length === 0) return null;
  for (let depth = parents.length; depth > 0; depth--) {
    const parent = parents.slice(0, depth).join(" ");
    const found = paragraphs
      .slice(0, at)
      .findLast((paragraph) => paragraph.number === parent);
    if (found)
      return [
        depth > 1 ? chapeauOf(paragraphs, paragraphs.indexOf(found)) : null,
        found.text,
      ]
        .filter((text) => text !== null)
        .join(" ");
  }
  return null;
};
