/** All places of a text where a pattern with the flag `g` matches. */

/** `matchAll` copies its pattern at every call, which costs more than the matching where a pattern is as long as a word list. */
export const matchesOf = (pattern: RegExp, text: string): RegExpExecArray[] => {
  const found: RegExpExecArray[] = [];
  pattern.lastIndex = 0;
  for (let match = pattern.exec(text); match; match = pattern.exec(text)) {
    found.push(match);
    if (match[0] === '') pattern.lastIndex++;
  }
  return found;
};
