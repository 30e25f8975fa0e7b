/** Where a resolution's text begins: "The General Assembly, Recalling…". A page may hold the end of one and the start of the next. */
import { ORGANS, type Organ } from '../lexicon/organs.ts';

export interface Opening {
  readonly organ: Organ;
  /** Where the opening formula begins and ends in the text. */
  readonly at: number;
  readonly end: number;
}

/** A participle ("Recalling", "Deeply concerned") or a verb follows the comma; in a sentence a small letter does. */
const formula = new RegExp(`(?<![^\\s”])The (${ORGANS.join('|')})(?:, ?|\\s)\\s*(?=[A-Z1“])`, 'g');

export const openingsOf = (text: string): Opening[] =>
  [...text.matchAll(formula)]
    .filter(
      (match) =>
        match[0].includes(',') ||
        match[0].includes('\n') ||
        /^(?:Adopts|Decides|Approves|Takes)\b/.test(
          text.slice(match.index + match[0].length, match.index + match[0].length + 10),
        ),
    )
    .map((match) => ({
      organ: match[1] as Organ,
      at: match.index,
      end: match.index + match[0].length,
    }));
