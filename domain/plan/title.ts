/** A request's title: what stands in subject lines and lists. */

const LONGEST = 90;

const lowerFirst = (text: string): string =>
  /^[A-Z][a-z]/.test(text) ? text.charAt(0).toLowerCase() + text.slice(1) : text;

/** "progress report", "report thereon": a document without its subject. */
const bareDocument =
  /^(?:[a-z-]+ ){0,3}(?:reports?|updates?|briefings?|reviews?|recommendations|proposals?|information|thereon)$/;

const presentResolution = /(the )?(follow-up to |implementation of )*the present resolution/i;

/**
 * What is asked for, in the resolution's words; "the present resolution", or the subject that a document lacks, becomes
 * what the resolution is about, for a subject line stands alone. Cut at a word.
 */
export const titleOf = (deliverable: string, resolutionTitle: string | null): string => {
  const subject = lowerFirst(resolutionTitle ?? '');
  const about = bareDocument.test(deliverable)
    ? [deliverable, subject].filter((part) => part !== '').join(': ')
    : deliverable.replace(presentResolution, (words) => subject || words);
  if (about.length <= LONGEST) return about;
  return `${about.slice(0, about.lastIndexOf(' ', LONGEST - 1)).replace(/[,;]$/, '')}…`;
};
