/** The requests of a resolution, paragraph by paragraph, each with the id that it is followed under. */
import type { Layout } from '../layout/layout.ts';
import type { Request } from '../request.ts';
import type { Paragraph } from '../resolution.ts';
import type { Context } from './context.ts';
import { namesOf } from './names.ts';
import type { Opener } from './openers.ts';
import { readParagraph } from './paragraph.ts';

export const requestsIn = (layout: Layout): Request[] => {
  const names = namesOf(layout.organ);
  names.learn(layout.title ?? '');
  const context: Context = {
    organ: layout.organ,
    canonical: names.canonical,
    isKnown: names.isKnown,
    times: { own: layout.organ, canonical: names.canonical, session: layout.session, adopted: layout.adopted },
  };
  const ids = new Map<string, number>();
  /** What the last paragraph of each number leaves open. */
  const openers = new Map<string, Opener | null>();
  return layout.paragraphs.flatMap((paragraph) => {
    const text = paragraph.text.slice(0, LONGEST_READ);
    const mentions = names.learn(text);
    if (paragraph.kind !== 'operative') return [];
    const { findings, opener } = readParagraph(text, mentions, openers.get(parentOf(paragraph)) ?? null, context);
    openers.set(paragraph.number, opener);
    return findings.map((finding): Request => ({
      id: nextId(ids, layout.symbol, paragraph),
      paragraph: paragraph.number,
      ...finding,
      dueDate: null,
    }));
  });
};

/** No paragraph of a resolution comes near this length; in what is no resolution the rest of one is left unread. */
const LONGEST_READ = 12_000;

/** `14 (b)` is the parent of `14 (b) (i)`. */
const parentOf = ({ number }: Paragraph): string => number.slice(0, Math.max(0, number.lastIndexOf(' ')));

/** `A/RES/66/183/14(b)`; the second of the same paragraph, or of the same number in another part, is `…#2`. */
const nextId = (ids: Map<string, number>, symbol: string | null, { number }: Paragraph): string => {
  const base = [symbol ?? 'resolution', number.replaceAll(' ', '')].filter((part) => part !== '').join('/');
  const n = (ids.get(base) ?? 0) + 1;
  ids.set(base, n);
  return n === 1 ? base : `${base}#${n}`;
};
