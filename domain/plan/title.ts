/** A request's title: what stands in subject lines and lists. */

const LONGEST = 90;

const lowerFirst = (text: string): string =>
  /^[A-Z][a-z]/.test(text) ? text.charAt(0).toLowerCase() + text.slice(1) : text;

/**
 * What is asked for, in the resolution's words; "the present resolution" becomes what the resolution is about, for a
 * subject line stands alone. Cut at a word.
 */
export const titleOf = (deliverable: string, resolutionTitle: string | null): string => {
  const about = resolutionTitle
    ? deliverable.replace(
        /(the )?(follow-up to |implementation of )*the present resolution/i,
        lowerFirst(resolutionTitle),
      )
    : deliverable;
  if (about.length <= LONGEST) return about;
  return `${about.slice(0, about.lastIndexOf(' ', LONGEST - 1)).replace(/[,;]$/, '')}…`;
};
