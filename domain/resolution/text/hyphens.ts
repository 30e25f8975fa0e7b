/** Puts back the hyphens that a database export loses: "sixtyseventh session", "SecretaryGeneral". */
import { HYPHENATED, JOINING_BEGINNINGS, PRODUCTIVE_ENDINGS } from '../lexicon/hyphens.ts';
import { ORDINALS } from '../lexicon/numbers.ts';

/** The printed form by the form without hyphens. */
const printed = new Map(
  [...HYPHENATED.trim().split(' '), ...ORDINALS.keys()]
    .filter((word) => word.includes('-') && !word.includes(' '))
    .map((word) => [word.replaceAll('-', ''), word]),
);

/** A word of Latin letters, with the hyphens that it has; shorter ones are no compounds. */
const word = /[A-Za-z\u00c0-\u024f\u1e00-\u1eff-]{6,}/g;
const LONGEST = 30;

export const repairHyphens = (text: string): string => {
  const repaired = new Map<string, string>();
  return text.replace(word, (written) => {
    const before = repaired.get(written);
    if (before !== undefined) return before;
    const known = hyphenated(written);
    repaired.set(written, known);
    return known;
  });
};

const hyphenated = (written: string): string => {
  if (written.length > LONGEST || written.includes('-')) return written;
  const plain = written.toLowerCase();
  const known = printed.get(plain) ?? plural(plain) ?? productive(plain);
  return known === undefined ? written : withCapitalsOf(written, known);
};

const plural = (plain: string): string | undefined => {
  const singular = plain.endsWith('s') ? printed.get(plain.slice(0, -1)) : undefined;
  return singular && `${singular}s`;
};

const productive = (plain: string): string | undefined => {
  const ending = PRODUCTIVE_ENDINGS.find((last) => plain.endsWith(last));
  if (!ending) return undefined;
  const first = plain.slice(0, -ending.length);
  return first.length > 2 && !JOINING_BEGINNINGS.includes(first) ? `${first}-${ending}` : undefined;
};

/** Letter by letter, so that "SecretaryGeneral" becomes "Secretary-General". */
const withCapitalsOf = (word: string, known: string): string => {
  let at = 0;
  return known.replace(/[^-]/g, () => word[at++] ?? '');
};
