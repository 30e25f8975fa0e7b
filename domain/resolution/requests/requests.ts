/** The requests of a resolution, paragraph by paragraph, each with the id that it is followed under. */
import type { Layout } from "../layout/layout.ts";
import type { Request } from "../request.ts";
import type { Paragraph } from "../resolution.ts";
import { chapeauOf } from "./chapeaux.ts";
import { namesIn } from "./names.ts";
import { findingsIn } from "./findings.ts";

export const requestsIn = (layout: Layout): Request[] => {
  const ids = new Map<string, number>();
  const text = [
    layout.title ?? "",
    ...layout.paragraphs.map((paragraph) => paragraph.text),
  ].join("\n");
  const names = namesIn(text);
  let upTo = (layout.title ?? "").length;
  return layout.paragraphs.flatMap((paragraph, i) => {
    upTo += paragraph.text.length + 1;
    if (paragraph.kind !== "operative") return [];
    const known = {
      organ: layout.organ,
      canonical: (written: string) => names.canonical(written, upTo),
      symbol: layout.symbol,
    };
    return findingsIn(paragraph, chapeauOf(layout.paragraphs, i), known).map(
      (finding): Request => ({
        id: nextId(ids, layout.symbol, paragraph),
        paragraph: paragraph.number,
        ...finding,
        dueDate: null,
      }),
    );
  });
};

/** `A/RES/66/183/14(b)`; the second of the same paragraph, or of the same number in another part, is `…#2`. */
const nextId = (
  ids: Map<string, number>,
  symbol: string | null,
  { number }: Paragraph,
): string => {
  const base = `${symbol ?? "resolution"}/${number.replaceAll(" ", "")}`;
  const n = (ids.get(base) ?? 0) + 1;
  ids.set(base, n);
  return n === 1 ? base : `${base}#${n}`;
};
