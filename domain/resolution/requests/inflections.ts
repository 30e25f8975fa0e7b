/** Verbs of the lexicon as patterns, in the forms in which tasks begin with them. */
import { LEADING } from '../lexicon/reporting.ts';

export const oneOf = (words: readonly string[]): string =>
  `(?:${[...words].sort((a, b) => b.length - a.length).join('|')})`;

/** "submit", "submits", "submitting". */
export const inflected = (verbs: readonly string[]): string =>
  `${oneOf(verbs.flatMap((verb) => [verb, verb.replace(/e?$/, 'ing'), verb.replace(/t$/, 'tting'), `${verb}s`]))}\\b`;

/** What may stand before the verb: "to continue to", "also". */
export const LEAD = `^(?:to )?(?:${oneOf(LEADING)},? (?:to )?){0,4}`;
