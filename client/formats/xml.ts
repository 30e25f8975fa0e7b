/** Walks through XML as it is written, without building a tree of it. */
import { Parser } from 'htmlparser2';

/** Elements inside each other. Documents have a tenth of it; a file that was made to harm has no end. */
export const DEEPEST = 300;

export interface Visitor {
  /** @param value the attribute `w:val`, which most elements of a Word document have, or an empty text */
  opens?(name: string, attributes: Record<string, string>, value: string): void;
  closes?(name: string): void;
  text?(text: string): void;
}

/** @throws Error where elements stand deeper inside each other than in any document */
export const walk = (xml: string, { opens, closes, text }: Visitor): void => {
  let depth = 0;
  const parser = new Parser(
    {
      onopentag: (name, attributes) => {
        if (++depth > DEEPEST) throw new Error('is nested deeper than any document');
        opens?.(name, attributes, attributes['w:val'] ?? '');
      },
      onclosetag: (name) => {
        depth--;
        closes?.(name);
      },
      ontext: (piece) => text?.(piece),
    },
    { xmlMode: true },
  );
  parser.end(xml);
};
