/** The names of the lexicon, looked up at a place of a text. */
import { UNITED_NATIONS_GROUPS } from '../lexicon/bodies/groups.ts';
import { FULL_NAMES } from '../lexicon/bodies/index.ts';
import { HEADS } from '../lexicon/titles.ts';

type Names = ReadonlyMap<string, readonly string[]>;

/** Names by their first word, the longest first, so that a text is looked through word by word. */
const byFirstWord = (names: Iterable<string>): Names => {
  const found = new Map<string, string[]>();
  for (const name of names) {
    const first = /^[\p{L}-]+/u.exec(name)?.[0] ?? name;
    found.set(first, [...(found.get(first) ?? []), name]);
  }
  for (const list of found.values()) list.sort((a, b) => b.length - a.length);
  return found;
};

export const KNOWN = byFirstWord([...FULL_NAMES.keys(), ...UNITED_NATIONS_GROUPS]);
export const TITLED = byFirstWord(HEADS);

/** The longest of `names` that stands whole at `at`, where the word `first` begins. */
export const longestAt = (names: Names, text: string, at: number, first: string): string | undefined =>
  names
    .get(first)
    ?.find(
      (name) => text.startsWith(name, at) && !/^[\p{L}\d-]/u.test(text.slice(at + name.length, at + name.length + 1)),
    );
