/** The count of the numbered paragraphs: which number may come next, and where a count starts anew. */

/** One count, and those that it interrupted: a numbered list inside a paragraph, after which the paragraphs go on. */
export interface Count {
  readonly last: number;
  readonly outer: Count | null;
}

export const NOTHING_COUNTED: Count = { last: 0, outer: null };

/** Exports lose a paragraph now and then; a larger step is another text's number. */
const LARGEST_GAP = 5;

/** The count after `number`, or null where it cannot come next. `may` says what its place allows: an excerpt leaves out as much as it likes. */
export const counted = (
  count: Count,
  number: number,
  may: { restart: boolean; leap: boolean; list: boolean; excerpt: boolean },
): Count | null => {
  if (number === count.last + 1) return { last: number, outer: count.outer };
  if (count.outer && number === count.outer.last + 1) return { last: number, outer: count.outer.outer };
  if (number === 1 && may.list) return { last: 1, outer: count };
  if (number === 1 && may.restart) return { last: 1, outer: null };
  const furthest = may.excerpt ? Infinity : may.leap ? count.last + LARGEST_GAP : count.last;
  if (number > count.last && number <= furthest) return { last: number, outer: null };
  return null;
};
