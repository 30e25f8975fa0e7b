/** An operative paragraph is one sentence of clauses, each opened by its verb: "Takes note of…, and requests the…, and invites…". */
import { ASKING, BASE_FORMS, BEFORE_VERB, DECIDING, EMPHASIS, OTHER, PAST_FORMS } from '../lexicon/verbs.ts';
import type { Strength } from '../request.ts';
import { NAME, withoutNames, withoutQuotations } from './masks.ts';
import type { Mention } from './mentions.ts';
import { matchesOf } from '../text/matches.ts';

/** Words of the paragraph, with the same words masked: every place in one is the same place in the other. */
export interface Passage {
  readonly text: string;
  readonly masked: string;
}

export interface Clause {
  /** What the verb does: asks somebody, settles something, or neither. */
  readonly act: 'asks' | 'decides' | 'other';
  /** In the third person, without "also": `requests`, `strongly urges`. */
  readonly verb: string;
  readonly strength: Strength;
  /** Whether the verb opens the paragraph; a verb within it is less sure to be one. */
  readonly first: boolean;
  /** What stands after the verb, up to the next clause. */
  readonly body: Passage;
  /** Where the body begins in the paragraph. */
  readonly at: number;
}

export const passageOf = (text: string, mentions: readonly Mention[]): Passage => ({
  text,
  masked: withoutQuotations(withoutNames(text, mentions)),
});

export const cut = ({ text, masked }: Passage, from: number, to: number = text.length): Passage => ({
  text: text.slice(from, to),
  masked: masked.slice(from, to),
});

const oneOf = (words: readonly string[]): string => [...words].sort((a, b) => b.length - a.length).join('|');
const before = `(?:(?:${oneOf(BEFORE_VERB)}),? ){0,4}`;
/** A noun of the same form ("requests for assistance") has no such word after it. */
const object = `(?=,? (?:${NAME}|[A-Z“(]|(?:the|that|its|it|his|all|any|each|to|upon|on|note|with|also|further|those|him|her|them|and|relevant|other|in|again|once|not|concern|deep|grave|appreciation|as|forward|tribute|troop|both|a|an|every|international|regional|specialized|interested|developed|donor|multilateral|special|high|treaty|civil|entities|organizations|agencies|bodies|leaders|States|Governments|parties|countries|members|delegations|resident|mandate|stakeholders|within|pursuant|by|independent|continued|strongly|full|greater|increased|efforts|enhanced|urgently|immediate|respectfully|countries)\\b))`;
const verb = oneOf([...Object.keys(ASKING), ...DECIDING, ...OTHER]);
const LINK = '[,;.:] (?:and |but |thus )?|\\b(?:and|but|while|thus) ';
const openingOf = (start: string, verbs: string): RegExp =>
  new RegExp(
    `(?:${start})(?:,? ?)${before}(?:(${oneOf(EMPHASIS)}) )?${before}(${verbs})(?: (?:also|further|again))?${object}`,
    'gi',
  );
const thirdPerson = openingOf(`^(?:[(“\\s]*)|${LINK}`, verb);
const base = oneOf([...BASE_FORMS.keys()]);
const firstPerson = openingOf(`^(?:to |and )?|\\bwe (?:will |hereby |decide to )?|${LINK}(?:to )?`, base);
const speaksItself = /\bwe\b/i;
const beginsInBaseForm = new RegExp(`^(?:to |and to )?${before}(?:${base})\\b`, 'i');

/**
 * The clauses of a sentence that speaks of the organ ("Requests"), or of one in which it speaks itself ("We request"). Below
 * a chapeau that asks somebody else, "To request" is that one's task; below the organ's own it is what the organ does.
 */
export const clausesOf = (passage: Passage, organGoesOn: boolean): Clause[] => {
  const inBaseForms = speaksItself.test(passage.masked) || (organGoesOn && beginsInBaseForm.test(passage.masked));
  const found = matchesOf(inBaseForms ? firstPerson : thirdPerson, passage.masked);
  const starts = found.length === 0 && organGoesOn ? otherForms(passage.masked) : found;
  return starts.map((match, i) => clauseAt(passage, match, starts[i + 1]?.index));
};

const told = openingOf(`^(?:[(“\\s]*)|${LINK}`, oneOf([...PAST_FORMS.keys()]));

/** "…and invite the Secretary-General", below "We decide to:"; "decided…, and requested the Secretary-General", in a decision. */
const otherForms = (masked: string): RegExpExecArray[] => {
  const found = matchesOf(firstPerson, masked);
  return found.length > 0 ? found : matchesOf(told, masked);
};

const clauseAt = (passage: Passage, match: RegExpExecArray, end: number | undefined): Clause => {
  const found = (match[2] ?? '').toLowerCase();
  const written = BASE_FORMS.get(found) ?? PAST_FORMS.get(found) ?? found;
  const strength = ASKING[written];
  const verb = strength ? written.replace(again, '$1') : written;
  const said = match.index + match[0].length;
  const at = said + (/^[ ,]*/.exec(passage.text.slice(said, said + 10))?.[0].length ?? 0);
  const body = cut(passage, at, Math.max(at, end ?? passage.text.length));
  const text = body.text.trimEnd();
  return {
    act: strength ? 'asks' : DECIDING.includes(written) ? 'decides' : 'other',
    verb: match[1] ? `${match[1].toLowerCase()} ${verb}` : verb,
    strength: strength ?? 'directive',
    first: match.index === 0,
    body: written.endsWith(' that') ? withThat(cut(body, 0, text.length)) : cut(body, 0, text.length),
    at,
  };
};

/** "reiterates its request to": the verb is told without its last word. */
const again = /^((?:reiterates|renews|repeats|reaffirms) \w+ \w+(?: u?p?on)?) (?:to|that|for)$/;
const withThat = ({ text, masked }: Passage): Passage => ({ text: `that ${text}`, masked: `that ${masked}` });
