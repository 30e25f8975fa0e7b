/** Other mandates that a request speaks of: "pursuant to resolution 64/182", "the report requested in paragraph 12". */
import { matchesOf } from '../text/matches.ts';
const number = '(?:(?:S-|ES-)?\\d{1,4}/\\d{1,4}(?: [A-Z](?![a-z]))?|\\d{1,4} ?\\((?:[IVXLC]+|\\d{4})\\))';
const cited = new RegExp(
  `\\b(?:paragraphs? \\d{1,3}(?: \\([a-z]{1,3}\\)){0,2}(?:(?:,| and|,? and| to) \\d{1,3}(?: \\([a-z]{1,3}\\)){0,2}){0,5}(?: (?:above|below|of (?:the present|its|that) resolution))?(?: of (?:its )?resolution ${number})?|(?:resolution|decision)s? ${number}(?:(?:,| and|, and) ${number}){0,8})`,
  'g',
);

/** As written, each once. */
export const referencesIn = (task: string): string[] => [...new Set(matchesOf(cited, task).map(([words]) => words))];
