/** An operative paragraph is one sentence of clauses, each opened by its verb: "Takes note of…, and requests the…, and invites…". */
import {
  ASKING,
  BEFORE_VERB,
  DECIDING,
  EMPHASIS,
  OTHER,
} from "../lexicon/verbs.ts";
import type { Strength } from "../request.ts";
import { withoutQuotations } from "./quotations.ts";

export interface Clause {
  /** What the verb does: asks somebody, settles something, or neither. */
  readonly act: "asks" | "decides" | "other";
  /** In the third person, without "also": `requests`, `strongly urges`. */
  readonly verb: string;
  readonly strength: Strength;
  /** What stands after the verb, up to the next clause. */
  readonly body: string;
}

const oneOf = (words: readonly string[]): string =>
  [...words].sort((a, b) => b.length - a.length).join("|");
const verb = oneOf([...Object.keys(ASKING), ...DECIDING, ...OTHER]);
const before = `(?:(?:${oneOf(BEFORE_VERB)}),? )*`;
const link =
  "(?:in (?:this|that) (?:regard|respect|context|connection)|to (?:this|that) end|for (?:this|that) purpose|in doing so|as appropriate|inter alia)";
/** After a comma, a semicolon or "and"; a noun of the same form ("requests for assistance") has no object after it. */
const object =
  "(?= (?:the|that|its|it|his|all|any|each|to|upon|on|note|with|for|also|further|those|him|her|them|and|States?|Member|Governments?|relevant|other|in|again|once|not|concern|deep|grave|appreciation|as|forward|tribute|troop|both|a|an|United|UN|every|[A-Z][\\p{L}-]+)\\b)";
const opening = new RegExp(
  `(?:^(?:[(“\\s]*)|(?:[,;] (?:and |but )?|\\band ))(?:,? ?${link},? )?${before}((?:${oneOf(EMPHASIS)}) )?(?:${before})(${verb})(?: (?:also|further|again))?${object}`,
  "giu",
);

export const clausesOf = (text: string): Clause[] => {
  const plain = withoutQuotations(text);
  const starts = [...plain.matchAll(opening)];
  return starts.map((match, i) => {
    const end = starts[i + 1]?.index ?? text.length;
    return clause(
      match[1],
      match[2] ?? "",
      text.slice(match.index + match[0].length, end).trim(),
    );
  });
};

const clause = (
  emphasis: string | undefined,
  written: string,
  body: string,
): Clause => {
  const plain = written.toLowerCase();
  const strength = ASKING[plain];
  const act = strength
    ? "asks"
    : DECIDING.includes(plain)
      ? "decides"
      : "other";
  const name = plain.startsWith("reiterates")
    ? plain.replace(/ (?:to|that)$/, "")
    : plain;
  return {
    act,
    verb: emphasis ? `${emphasis.toLowerCase()} ${name}` : name,
    strength: strength ?? "directive",
    body,
  };
};
