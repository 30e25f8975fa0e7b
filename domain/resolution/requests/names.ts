/** The names by which a text speaks of bodies and officers: full, short ("the Commission"), or abbreviated ("UNAMI"). */
import { AMBIGUOUS, FULL_NAMES } from '../lexicon/bodies/index.ts';
import { HEADS } from '../lexicon/titles.ts';
import { type Mention, mentionsIn } from './mentions.ts';

/** What the text has named so far. */
export interface Names {
  /** Reads a paragraph's names and remembers them. */
  readonly learn: (text: string) => readonly Mention[];
  /** The full name that is meant by `written`. */
  readonly canonical: (written: string) => string;
  /** Whether a canonical name is one of the lexicon, or was given in full by the text. */
  readonly isKnown: (name: string) => boolean;
}

const article = /^(?:(?:the|its|his|her|their|a|an|all|both|each|current|incoming|outgoing|present|new|next) )+/i;
const abbreviated = / ?\((?:“|")?([A-Z][A-Za-z-]{1,14})(?:”|")?\)/y;

/** `organ` is the organ that speaks: "the Council" is itself where it is a council. */
export const namesOf = (organ: string): Names => {
  const named: string[] = [];
  const spelled = new Map<string, string>();
  const canonical = (written: string): string => {
    const name = written
      .replace(article, '')
      .replace(/ \([A-Z][\w-]+\)$/, '')
      .trim();
    return (
      spelled.get(name) ??
      officeOf(name, canonical) ??
      headed(name) ??
      FULL_NAMES.get(name) ??
      name.replace(/^UN (?=\p{L})/u, 'United Nations ').replace(/^UN$/, 'United Nations')
    );
  };
  const headed = (name: string): string | undefined => {
    if (organ.endsWith(` ${name}`)) return organ;
    if (name === 'High Commissioner')
      return lastNamed(
        named.map((full) => full.replace('Office of the ', '')),
        name,
      );
    return HEADS.includes(name) ? lastNamed(named, name) : undefined;
  };
  return {
    canonical,
    isKnown: (name) => FULL_NAMES.has(name) || named.includes(name),
    learn: (text) => {
      const mentions = mentionsIn(text);
      for (const { end, name } of mentions) {
        const full = FULL_NAMES.get(name) ?? name;
        abbreviated.lastIndex = end;
        const short = abbreviated.exec(text)?.[1];
        if (short && name.includes(' ')) spelled.set(short, full);
        if (full.includes(' ') && !AMBIGUOUS.includes(name)) remember(named, full);
      }
      return mentions;
    },
  };
};

/** A text speaks of few bodies at a time; those that it named long ago are forgotten. */
const REMEMBERED = 200;

const remember = (named: string[], name: string): void => {
  const before = named.indexOf(name);
  if (before >= 0) named.splice(before, 1);
  else if (named.length === REMEMBERED) named.shift();
  named.push(name);
};

/** "the Office of the High Commissioner", "the Executive Director of the Office": the short name stands at the end. */
const officeOf = (name: string, canonical: (name: string) => string): string | undefined => {
  const match = /^(.* of the )(High Commissioner|[A-Z][a-z]+)$/.exec(name);
  const last = match?.[2] ?? '';
  if (!match || (last !== 'High Commissioner' && !HEADS.includes(last)) || FULL_NAMES.get(name)?.endsWith(last))
    return undefined;
  const full = canonical(last);
  return full === last ? undefined : (FULL_NAMES.get(`${match[1]}${full}`) ?? `${match[1]}${full}`);
};

/** The name that was last given in full and turns on `head`; one of the lexicon before one that only looks like a name. */
const lastNamed = (named: readonly string[], head: string): string | undefined => {
  const turnsOn = (name: string): boolean => name !== head && (name.endsWith(` ${head}`) || startsWithHead(name, head));
  return named.findLast((name) => turnsOn(name) && FULL_NAMES.has(name)) ?? named.findLast(turnsOn);
};

/** "Independent Expert on the situation of human rights in Mali", "United Nations Office on Drugs and Crime". */
const startsWithHead = (name: string, head: string): boolean => {
  const at = name.indexOf(head);
  if (at < 0 || (at > 0 && (name[at - 1] !== ' ' || / (?:of|for) (?:the )?/.test(name.slice(0, at))))) return false;
  return /^ (?:of|on|for|to|against|in)\b/.test(name.slice(at + head.length));
};
