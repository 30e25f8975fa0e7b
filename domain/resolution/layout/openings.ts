/** Where a resolution's text begins: "The General Assembly, Recalling…". A page may hold the end of one and the start of the next. */
import { ORGANS, type Organ } from '../lexicon/organs.ts';
import { matchesOf } from '../text/matches.ts';

export interface Opening {
  readonly organ: Organ;
  /** Where the opening formula begins and ends in the text. */
  readonly at: number;
  readonly end: number;
  /** A decision is told: "At its 61st plenary meeting, on…, the General Assembly decided…". */
  readonly decision: boolean;
}

/** A participle ("Recalling", "Deeply concerned") or a verb follows the comma; in a sentence a small letter does. */
const formula = new RegExp(`(?<![^\\s”])The (${ORGANS.join('|')})(?:, ?|\\s)\\s*(?=[A-Z1“])`, 'g');
const verb = /^(?:Adopts|Decides|Approves|Takes)\b/;
const decision = new RegExp(
  `(?<![^\\s”])(?:At|On) its (?:resumed )?[^,.;\\n]{1,60} meetings?,? (?:held )?on \\d{1,2} [A-Z][a-z]+ \\d{4},? the (${ORGANS.join('|')})\\b[:,]?\\s*`,
  'g',
);

export const openingsOf = (text: string): Opening[] => {
  const resolutions = matchesOf(formula, text).filter(({ 0: words, index }) => {
    const end = index + words.length;
    return words.includes(',') || words.includes('\n') || verb.test(text.slice(end, end + 10));
  });
  const found = resolutions.length > 0 ? resolutions : matchesOf(decision, text);
  return found.map((match) => ({
    organ: match[1] as Organ,
    at: match.index,
    end: match.index + match[0].length,
    decision: resolutions.length === 0,
  }));
};

/** A page of a yearbook holds the neighbours' ends too: the resolution is the one that has most of the page. */
export const mainOpening = (openings: readonly Opening[], end: number): { opening: Opening; limit: number } | null => {
  let best: { opening: Opening; limit: number } | null = null;
  for (const [i, opening] of openings.entries()) {
    const limit = openings[i + 1]?.at ?? end;
    if (best === null || limit - opening.at > best.limit - best.opening.at) best = { opening, limit };
  }
  return best;
};
