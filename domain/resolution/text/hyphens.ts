/** Puts back the hyphens that a database export loses: "sixtyseventh session", "SecretaryGeneral". */
import { HYPHENATED, JOINING_BEGINNINGS, PRODUCTIVE_ENDINGS } from '../lexicon/hyphens.ts';
import { ORDINALS } from '../lexicon/numbers.ts';

/** The printed form by the form without hyphens. */
const printed = new Map(
  [...HYPHENATED.trim().split(' '), ...ORDINALS.keys()]
    .filter((word) => word.includes('-') && !word.includes(' '))
    .map((word) => [word.replaceAll('-', ''), word]),
);

const ending = new RegExp(`(?:${PRODUCTIVE_ENDINGS.join('|')})$`);

/** Only words that hold no hyphen and are long enough to be a compound are looked up. */
const candidate = /(?<![\p{L}-])\p{L}{5,30}(?![\p{L}-])/gu;

export const repairHyphens = (text: string): string => {
  const repaired = new Map<string, string>();
  return text.replace(candidate, (word) => {
    const known = repaired.get(word) ?? hyphenated(word);
    repaired.set(word, known);
    return known;
  });
};

const hyphenated = (word: string): string => {
  const plain = word.toLowerCase();
  const known = printed.get(plain) ?? plural(plain) ?? productive(plain);
  return known === undefined ? word : withCapitalsOf(word, known);
};

const plural = (plain: string): string | undefined => {
  const singular = plain.endsWith('s') ? printed.get(plain.slice(0, -1)) : undefined;
  return singular && `${singular}s`;
};

const productive = (plain: string): string | undefined => {
  const at = plain.search(ending);
  const first = plain.slice(0, Math.max(at, 0));
  const compound = first.length > 2 && !JOINING_BEGINNINGS.includes(first);
  return compound ? `${first}-${plain.slice(at)}` : undefined;
};

/** Letter by letter, so that "SecretaryGeneral" becomes "Secretary-General". */
const withCapitalsOf = (word: string, known: string): string => {
  let at = 0;
  return known.replace(/[^-]/g, () => word[at++] ?? '');
};
