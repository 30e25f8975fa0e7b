/** Chooses among the markers of a text those that open its paragraphs, and gives each the number that it is cited by. */
import { ASKING, DECIDING, OTHER } from '../lexicon/verbs.ts';
import { endsWithHeading } from './headings.ts';
import { type Levels, nextIn, opensSeries } from './letters.ts';
import { type Marker, markersIn } from './markers.ts';
import { type Count, counted, NOTHING_COUNTED } from './numbering.ts';

export interface Entry {
  readonly number: string;
  /** Where its marker begins, and where its text begins. */
  readonly at: number;
  readonly start: number;
}

interface Place {
  readonly count: Count;
  readonly levels: Levels;
  readonly last: Marker | null;
}

/** Text on lines has its markers at their starts; a text on one line has them after the end of a sentence. */
export const outlineOf = (text: string): Entry[] => {
  const onLines = (text.match(/(?:^|\n)\d{1,3}\.\s/g)?.length ?? 0) > 1;
  const entries: Entry[] = [];
  let place: Place = { count: NOTHING_COUNTED, levels: [], last: null };
  for (const marker of markersIn(text)) {
    const next = placeAfter(place, marker, surroundings(text, marker, onLines));
    if (!next) continue;
    if (!sharesItsParagraph(place, marker))
      entries.push({
        number: numberAt(next, marker),
        at: marker.at,
        start: marker.end,
      });
    place = next;
  }
  return entries;
};

/** "58. (a) Requests…": the first sub-paragraph is printed in its paragraph's first line, and is a part of it. */
const sharesItsParagraph = ({ last }: Place, marker: Marker): boolean => last?.end === marker.at;

const numberAt = ({ count, levels }: Place, marker: Marker): string =>
  [String(count.last), ...levels, ...(marker.style === 'bullet' ? [marker.label] : [])].join(' ');

interface Surroundings {
  readonly onLines: boolean;
  readonly atLine: boolean;
  /** What ended before the marker. */
  readonly after: 'colon' | 'sentence' | 'heading' | 'nothing';
  readonly capital: boolean;
  /** "Requests", "Also decides": an operative verb, which only a paragraph begins with. */
  readonly verb: boolean;
  /** "paragraph 12. …": the number is that of something cited. */
  readonly cited: boolean;
}

const surroundings = (text: string, marker: Marker, onLines: boolean): Surroundings => {
  const before = text.slice(Math.max(0, marker.at - 200), marker.at).trimEnd();
  return {
    onLines,
    atLine: marker.atLine,
    after: endingOf(before),
    capital: /^[\p{Lu}“"(‘\d]/u.test(text.slice(marker.end, marker.end + 2)),
    verb: operativeVerb.test(text.slice(marker.end, marker.end + 60)),
    cited: citing.test(before),
  };
};

/** A footnote's mark may stand between the end of a sentence and the next paragraph: "Secretary-General;3 4. Takes note". */
const FOOTNOTE_MARK = /(?<=[;:.,”)])\s?[\d⁰¹²³⁴-⁹]{1,3}\/?$/;

/** What a number follows where it is cited and begins no paragraph. */
const citing =
  /\b(?:[Pp]aragraphs?|[Pp]aras?\.|[Aa]rticles?|[Ss]ections?|[Cc]hapters?|[Aa]nnex|[Pp]arts?|[Rr]ules?|[Rr]egulations?|[Ii]tems?|[Gg]oals?|[Tt]argets?|[Pp]rinciples?|[Rr]esolutions?|[Nn]os?\.|vol\.|pp?\.|and|to|of|in|at|by|,|\d)$/;
const operativeVerb = new RegExp(
  `^(?:(?:Also|Further|Strongly|Urgently|Hereby|Again),? )*(?:${[...Object.keys(ASKING), ...DECIDING, ...OTHER].join('|')})\\b`,
  'i',
);

const endingOf = (before: string): Surroundings['after'] => {
  const text = before.replace(FOOTNOTE_MARK, '');
  if (text === '' || text.endsWith(':')) return 'colon';
  if (/(?:[;.,”)\]]|; and|; or|, and|, or)$/.test(text)) return 'sentence';
  return endsWithHeading(text) ? 'heading' : 'nothing';
};

/**
 * The first paragraph may follow anything: the preamble's last comma, a heading, "Acting under Chapter VII". So may the one
 * whose turn it is, after a page's head or a long heading, unless its number is cited.
 */
const mayStandHere = (
  place: Place,
  marker: Marker,
  { onLines, atLine, after, capital, cited }: Surroundings,
): boolean =>
  sharesItsParagraph(place, marker) ||
  (onLines
    ? atLine
    : after !== 'nothing' || isNext(place, marker, capital && !cited) || opensBelowTitle(place, marker, capital));

const isNext = ({ count }: Place, { style, label }: Marker, begins: boolean): boolean =>
  style === 'number' && (count.last === 0 ? label === '1' : begins && Number(label) === count.last + 1);

/** "(a) Protection of civilians (i) To protect…": a short title needs no full stop before its first sub-paragraph. */
const LONGEST_TITLE = 120;

const opensBelowTitle = ({ last }: Place, marker: Marker, capital: boolean): boolean =>
  capital && last?.style === 'letter' && opensSeries(marker.label) && marker.at - last.end < LONGEST_TITLE;

const placeAfter = (place: Place, marker: Marker, around: Surroundings): Place | null => {
  if (!mayStandHere(place, marker, around)) return null;
  if (marker.style === 'number') return afterNumber(place, marker, around);
  if (place.count.last === 0) return null;
  return marker.style === 'letter' ? afterLetter(place, marker, around) : { ...place, last: marker };
};

const afterNumber = (
  { count }: Place,
  marker: Marker,
  { onLines, after, capital, verb }: Surroundings,
): Place | null => {
  if (!onLines && !capital) return null;
  const started = count.last > 0;
  const next = counted(count, Number(marker.label), {
    list: started && after === 'colon' && !onLines,
    restart: onLines || after === 'heading' || (after === 'sentence' && verb),
    leap: onLines || (started && after === 'sentence'),
    excerpt: onLines && started && verb,
  });
  return next && { count: next, levels: [], last: marker };
};

/** Sub-paragraphs go no deeper than this; further labels are words of the text. */
const DEEPEST = 6;

const afterLetter = (place: Place, marker: Marker, { onLines, after, capital }: Surroundings): Place | null => {
  const deeper =
    place.levels.length < DEEPEST ? { ...place, levels: [...place.levels, marker.label], last: marker } : null;
  if (sharesItsParagraph(place, marker)) return deeper;
  if (
    (after === 'colon' || (after === 'nothing' && opensBelowTitle(place, marker, capital))) &&
    opensSeries(marker.label)
  )
    return deeper;
  const levels = nextIn(place.levels, marker.label, onLines);
  if (levels) return { ...place, levels, last: marker };
  return onLines && (opensSeries(marker.label) || place.levels.length === 0) ? deeper : null;
};
