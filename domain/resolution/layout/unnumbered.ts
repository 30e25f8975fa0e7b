/** A short resolution, and every decision, leaves its paragraphs without numbers; each begins with an operative verb. */
import { ASKING, BASE_FORMS, DECIDING, OTHER, PAST_FORMS } from '../lexicon/verbs.ts';
import type { Paragraph } from '../resolution.ts';

const present = [...Object.keys(ASKING), ...DECIDING, ...OTHER];
const capital = (verb: string): string => verb.charAt(0).toUpperCase() + verb.slice(1);
const begins = (verbs: readonly string[]): string =>
  `(?:(?:Also|Further|Strongly) (?:${verbs.join('|')})|(?:${verbs.map(capital).join('|')}))\\b`;
const operative = new RegExp(`^${begins(present)}`);
const between = new RegExp(`(?<=[,;.]\\S{0,3})\\s+(?=${begins(present)})`);

/** The preamble's paragraphs with those among them that are operative; the numbers stay empty. */
export const withOperative = (paragraphs: readonly Paragraph[]): Paragraph[] =>
  paragraphs
    .flatMap(({ text, ...paragraph }) => text.split(between).map((part) => ({ ...paragraph, text: part.trim() })))
    .map((paragraph) => (operative.test(paragraph.text) ? { ...paragraph, kind: 'operative' as const } : paragraph));

const lettered = /(?<=[:;,.]\s*(?:and )?)\s*(?=\([a-z]{1,2}\) )/;
const toldVerb = new RegExp(`\\b(?:${[...PAST_FORMS.keys(), ...BASE_FORMS.keys()].join('|')})\\b`, 'i');

/** A decision's sentence, and its lettered parts. */
export const paragraphsOfDecision = (text: string): Paragraph[] =>
  text
    .replace(/\s+/g, ' ')
    .split(lettered)
    .map((part) => part.trim())
    .filter((part) => part !== '')
    .map((part): Paragraph => {
      const [, letter, rest] = /^(\([a-z]{1,2}\)) (.*)$/s.exec(part) ?? [];
      const told = toldVerb.test(part);
      return { number: letter ?? '', kind: told ? 'operative' : 'preambular', text: rest ?? part };
    });
