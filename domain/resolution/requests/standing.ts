/** Whether a name is that of the United Nations, or of a body, an officer or a mission of it. */
import {
  ELSEWHERE,
  NOT_FOLLOWED,
  UNITED_NATIONS_GROUPS,
  UNITED_NATIONS_HEADS,
  UNITED_NATIONS_PARTS,
} from '../lexicon/bodies/groups.ts';
import { FULL_NAMES } from '../lexicon/bodies/index.ts';

const anyOf = (words: readonly string[]): string => words.map((word) => word.replace(/[()]/g, '\\$&')).join('|');
const elsewhere = new RegExp(`\\b(?:${anyOf(ELSEWHERE)})`);
const ofTheUnitedNations = new RegExp(
  `(?:^|[ -])(?:${anyOf(UNITED_NATIONS_HEADS)})(?:$|[ ’s,])|^(?:UN|MIN|MON|CTED|OPCW)[A-Z-]*\\b`,
);
/** A name turns on the noun before its first preposition: "members of the United Nations" are States. */
const turnsOnOthers = new RegExp(`(?:^|[ -])(?:${anyOf(NOT_FOLLOWED)})$`);

const part = new RegExp(`(?:^|[ -])(?:${anyOf(UNITED_NATIONS_PARTS)})$`);

export const isOfTheUnitedNations = (name: string): boolean => {
  if (FULL_NAMES.has(name) || UNITED_NATIONS_GROUPS.includes(name)) return true;
  const head =
    name.split(/,| (?:of|in|to|on|that|for|with|within|which|under|from|against|relating|concerned|involved) /)[0] ??
    name;
  if (elsewhere.test(name) || turnsOnOthers.test(head.trim())) return false;
  const mark = ofTheUnitedNations.exec(name);
  return mark !== null && (mark.index < head.length || part.test(head));
};
