/** Titles in quotation marks hold words that are not the resolution's own; they are blanked, letter for letter. */
const quotation = /[“"][^”"]{1,600}[”"]/g;

export const withoutQuotations = (text: string): string =>
  text.replace(
    quotation,
    (quoted) =>
      quoted.charAt(0) + "_".repeat(quoted.length - 2) + quoted.slice(-1),
  );
