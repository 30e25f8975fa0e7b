/** What coordinators chose where they knew better than the directory: it is proposed the next time. */

/** An office that a coordinator put in the place of the proposed one. */
export interface Choice {
  addressee: string;
  /** The resolution's title: the same matter comes back under it, year after year. */
  subject: string;
  /** By its id. */
  office: string;
  /** The resolution for which it was chosen. */
  resolution: string;
}

/** Titles differ from year to year in signs and capitals. */
const folded = (text: string): string =>
  text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

const isFor = (choice: Choice, addressee: string, subject: string): boolean =>
  folded(choice.addressee) === folded(addressee) && folded(choice.subject) === folded(subject);

/** The latest choice for the addressee and subject. */
export const chosenFor = (choices: readonly Choice[], addressee: string, subject: string): Choice | undefined =>
  choices.findLast((choice) => isFor(choice, addressee, subject));

/** The choices with the newer ones, each in the place of an older one for the same addressee and subject. */
export const withChoices = (choices: readonly Choice[], newer: readonly Choice[]): Choice[] =>
  newer.reduce<Choice[]>(
    (all, choice) => [...all.filter((older) => !isFor(older, choice.addressee, choice.subject)), choice],
    [...choices],
  );
