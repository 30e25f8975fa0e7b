/** The names by which a text speaks of bodies and officers: full, short ("the Commission"), or abbreviated ("UNAMI"). */
import { BODIES, HEADS, SHORT_NAMES } from "../lexicon/bodies.ts";

/** Finds the full name that a text means by a short one. */
export interface Names {
  /** The canonical name of `written`, as the text up to `upTo` characters explains it. */
  readonly canonical: (written: string, upTo: number) => string;
}

interface Mention {
  readonly at: number;
  readonly name: string;
}

const escaped = (name: string): string =>
  name.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
const longestFirst = [...BODIES].sort((a, b) => b.length - a.length);
const known = new RegExp(
  `(?<![\\p{L}-])(?:${longestFirst.map(escaped).join("|")})(?![\\p{L}-])`,
  "gu",
);
const heads = [...HEADS]
  .sort((a, b) => b.length - a.length)
  .map(escaped)
  .join("|");
/** A name that is not in the lexicon: capital words around a head, with the small words that may join them. */
const joint =
  "(?: (?:of|on|for|the|and|to|with|in|regard|against|under|from|at)){0,3} \\p{Lu}[\\p{L}’-]+";
const unknown = new RegExp(
  `(?<![\\p{L}-])(?:\\p{Lu}[\\p{L}’-]+ ){0,5}(?:${heads})(?:${joint}){1,12}|(?:\\p{Lu}[\\p{L}’-]+ ){1,6}(?:${heads})(?![\\p{L}-])`,
  "gu",
);
const lowerCased =
  /(?:independent )?(?:international )?fact-finding mission (?:for|on|to) (?:the )?\p{Lu}\p{L}+(?: \p{Lu}\p{L}+)*/gu;
const abbreviation =
  /((?:\p{Lu}[\p{L}’-]+|of|on|for|the|and|in|to) ?){2,14}\(([A-Z][A-Za-z-]{2,12})\)/gu;

export const namesIn = (text: string): Names => {
  const mentions = [
    ...text.matchAll(known),
    ...text.matchAll(unknown),
    ...text.matchAll(lowerCased),
  ]
    .map((match): Mention => ({
      at: match.index,
      name: match[0].replace(
        /^(?:The|An?|Requests|Invites|Encourages|Urges|Decides|Welcomes|Also) /,
        "",
      ),
    }))
    .sort((a, b) => a.at - b.at);
  const spelled = new Map(
    [...text.matchAll(abbreviation)].map((match) => [
      match[2] ?? "",
      match[0].replace(/ ?\([^)]*\)$/, "").replace(/^.*?(?=\p{Lu})/u, ""),
    ]),
  );
  const canonical = (written: string, upTo: number): string => {
    const name = written
      .replace(/^(?:the|its|his|their|a|an) /i, "")
      .replace(/ \([A-Z][\w-]+\)$/, "")
      .trim();
    return (
      SHORT_NAMES[name] ??
      spelled.get(name) ??
      (HEADS.includes(name) ? (lastNamed(mentions, name, upTo) ?? name) : name)
    );
  };
  return { canonical };
};

const lastNamed = (
  mentions: readonly Mention[],
  head: string,
  upTo: number,
): string | undefined => {
  const fits = ({ at, name }: Mention): boolean =>
    at < upTo &&
    name !== head &&
    new RegExp(
      `(?:^| )${escaped(head)}(?:$| (?:of|on|for|to|against)\\b)`,
    ).test(name);
  return (
    mentions.findLast(
      (mention) => fits(mention) && BODIES.includes(mention.name),
    ) ?? mentions.findLast(fits)
  )?.name;
};
