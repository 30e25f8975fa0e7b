/** The resolution's own words. */
import type { Content } from './letter.ts';
import type { Material } from './material.ts';

export const quoteOf = ({ resolution, record }: Material): Content['quote'] => {
  const { id, paragraph, resolution: symbol } = record.snapshot;
  const operative = resolution?.paragraphs.filter(({ kind }) => kind === 'operative') ?? [];
  const paragraphs = withParents(paragraph).flatMap(
    (wanted) => operative.find(({ number }) => number === wanted)?.text ?? [],
  );
  if (paragraphs.length === 0) return null;
  const marked = resolution?.quotes[id] ?? null;
  return { source: `${symbol}, para. ${paragraph}`, paragraphs, marked };
};

/** `14 (b)` is read with the words of paragraph 14 that lead to it. */
const withParents = (paragraph: string): string[] => {
  const parts = paragraph.split(' ');
  return parts.map((_, index) => parts.slice(0, index + 1).join(' '));
};
