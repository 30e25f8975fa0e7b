/** Lays a text out: the head, the preamble, the numbered paragraphs. */
import { NotAResolution } from '../not-a-resolution.ts';
import type { Paragraph } from '../resolution.ts';
import { isDeclaration } from './annexes.ts';
import { annexAfter, closingAfter } from './closing.ts';
import { type Head, headOf } from './head.ts';
import { withoutHeadings } from './headings.ts';
import { mainOpening, openingsOf } from './openings.ts';
import { outlineOf } from './outline.ts';
import { preambleOf } from './preamble.ts';
import { paragraphsOfDecision, withOperative } from './unnumbered.ts';

export interface Layout extends Head {
  readonly paragraphs: readonly Paragraph[];
  readonly warnings: readonly string[];
}

/** @throws NotAResolution where no organ speaks in the text */
export const layoutOf = (text: string): Layout => {
  const openings = openingsOf(text);
  const main = mainOpening(openings, text.length);
  if (!main)
    throw new NotAResolution(
      'no organ of the United Nations speaks in this text ("The General Assembly, …"): it is no resolution',
    );
  const { opening, limit } = main;
  const close = closingAfter(text, opening.end, limit);
  const body = text.slice(opening.end, close);
  const annex = annexOf(text, close, limit);
  return {
    ...headOf(text.slice(0, opening.at), opening, text.slice(opening.decision ? opening.at : close, close + 200)),
    paragraphs: [...(opening.decision ? paragraphsOfDecision(body) : paragraphsOf(body)), ...annex.paragraphs],
    warnings: [...annex.warnings, ...(openings.length > 1 ? [ANOTHER] : [])],
  };
};

const ANOTHER = 'The text holds another resolution or part too; only the one that takes most of it is read.';

const paragraphsOf = (text: string): Paragraph[] => {
  const entries = outlineOf(text);
  const operative = entries.map(({ number, start }, i): Paragraph => ({
    number,
    kind: 'operative',
    text: withoutHeadings(text.slice(start, entries[i + 1]?.at ?? text.length)),
  }));
  const preamble = preambleOf(text.slice(0, entries[0]?.at ?? text.length));
  return entries.length === 0 ? withOperative(preamble) : [...preamble, ...operative];
};

const annexOf = (text: string, close: number, limit: number): { paragraphs: Paragraph[]; warnings: string[] } => {
  const start = annexAfter(text, close);
  if (start >= limit) return { paragraphs: [], warnings: [] };
  const annex = text.slice(start, limit);
  if (!isDeclaration(annex))
    return {
      paragraphs: [],
      warnings: ['An annex follows; its paragraphs are not read as those of the resolution.'],
    };
  return {
    paragraphs: paragraphsOf(annex).filter(({ kind }) => kind === 'operative'),
    warnings: ['A declaration is annexed; its paragraphs follow, and their numbers start anew.'],
  };
};
