/** Lays a text out: the head, the preamble, the numbered paragraphs. */
import { NotAResolution } from '../not-a-resolution.ts';
import type { Paragraph } from '../resolution.ts';
import { isDeclaration } from './annexes.ts';
import { annexAfter, closingAfter } from './closing.ts';
import { type Head, headOf } from './head.ts';
import { withoutHeadings } from './headings.ts';
import { type Opening, openingsOf } from './openings.ts';
import { outlineOf } from './outline.ts';
import { preambleOf } from './preamble.ts';

export interface Layout extends Head {
  readonly paragraphs: readonly Paragraph[];
  readonly warnings: readonly string[];
}

/** @throws NotAResolution where no organ speaks in the text */
export const layoutOf = (text: string): Layout => {
  const openings = openingsOf(text);
  const opening = longest(openings, text.length);
  if (!opening)
    throw new NotAResolution(
      'no organ of the United Nations speaks in this text ("The General Assembly, …"): it is no resolution',
    );
  const limit = openings.find(({ at }) => at > opening.at)?.at ?? text.length;
  const close = closingAfter(text, opening.end, limit);
  const head = headOf(text.slice(0, opening.at), opening, text.slice(close, close + 200));
  const main = paragraphsOf(text.slice(opening.end, close));
  const annex = annexOf(text, close, limit);
  return {
    ...head,
    paragraphs: [...main, ...annex.paragraphs],
    warnings: annex.warnings,
  };
};

/** A page of a yearbook holds the neighbours' ends too: the resolution is the one that has most of the page. */
const longest = (openings: Opening[], end: number): Opening | undefined => {
  const reach = (i: number): number => (openings[i + 1]?.at ?? end) - (openings[i]?.at ?? end);
  return openings.reduce<Opening | undefined>(
    (best, opening, i) => (best && reach(openings.indexOf(best)) >= reach(i) ? best : opening),
    undefined,
  );
};

const paragraphsOf = (text: string): Paragraph[] => {
  const entries = outlineOf(text);
  const operative = entries.map(({ number, start }, i): Paragraph => ({
    number,
    kind: 'operative',
    text: withoutHeadings(text.slice(start, entries[i + 1]?.at ?? text.length)),
  }));
  return [...preambleOf(text.slice(0, entries[0]?.at ?? text.length)), ...operative];
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
