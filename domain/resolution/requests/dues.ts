/** When: sessions, years, days and spans, as the words of a request give them. */
import type { Due } from "../due.ts";
import { CARDINALS, MONTHS, ORDINALS } from "../lexicon/numbers.ts";
import { withoutQuotations } from "./quotations.ts";

/** A due with the words that it was read from. */
export interface Timing {
  readonly due: Due;
  readonly at: number;
  readonly words: string;
}

/** Whose session "its" is, and the full name of a body that is named. */
export interface Bodies {
  readonly own: string;
  readonly canonical: (written: string) => string;
}

const ordinal =
  "(?:one hundred and )?(?:twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)?-?[a-z]+(?:st|nd|rd|th|first|second|third|ieth)";
const kindOfSession =
  "(?:resumed|regular|main|substantive|annual|special|organizational|plenary|reconvened|intersessional|ordinary|emergency) ";
const part =
  "(?:(?:the )?(?:first|second|third|main|resumed|initial)(?: resumed)? part of )?";
const preposition = "(?:at|for|to|of|during|before|by|in|from|on|until|than)";
const session = new RegExp(
  `\\b(${preposition}) (?:or before |the end of )?${part}(its|the|their|his|her) (?:${kindOfSession})*(${ordinal})((?:, ${ordinal})*(?:,? and (?:at )?(?:its |the )?(?:${kindOfSession})?${ordinal})?) (?:${kindOfSession})*sessions?(?: of the ((?:\\p{Lu}[\\p{L}’-]+|of|on|for|the|and) ?)+)?(?:,? (?:to be held )?in (?:[A-Z][a-z]+ )?\\d{4})?`,
  "gu",
);
const sessionOfYear =
  /\b(?:at|for|during|to|of) (its|the|their) (?:(?:substantive|regular|annual|organizational|resumed) )*(?:session (?:of|in) (\d{4})|(\d{4}) (?:(?:substantive|regular|annual|organizational|coordination|high-level) )*(?:session|segment|meetings?))(?: of the ((?:[A-Z][\w’-]+|of|on|for|the|and) ?)+)?/g;
const month = `(?:${MONTHS.join("|")})`;
const byDay = new RegExp(
  `\\b(?:by|before|no later than|not later than|until|on|ending on|than)(?: or before)? (?:the )?(\\d{1,2}(?:(?:, \\d{1,2})* and \\d{1,2})?) (${month})(?: (\\d{4}))?((?:,? (?:and|,) ?\\d{1,2} ${month}(?: \\d{4})?)*)`,
  "g",
);
const byMonth = new RegExp(
  `\\b(?:by|before|no later than|not later than|in|until)(?: the end of)? (${month}) (\\d{4})`,
  "g",
);
const byEndOfYear =
  /\b(?:by|before|no later than|not later than) the end of (?:the year )?(\d{4})/g;
const inYear =
  /\b(?:in|by|during|before|no later than|at an appropriate time in|starting in|and) (\d{4})(?! (?:and|session))(?![\d/–-])/g;
const span =
  "(?:\\d+|[a-z]+(?:-[a-z]+)?) (?:calendar |working |consecutive )?(?:days?|weeks?|months?|years?)";
const relative = new RegExp(
  `\\b(?:within (?:a period of )?(?:the next |the first )?${span}(?: (?:of|from|after|following) (?:the |its |this )?[^,;.]{1,60})?|(?:no|not) later than ${span} (?:before|prior to|after|from)[^,;.]{1,80}|${span} (?:before|prior to|after|from) (?:the |its )[^,;.]{1,60}|after (?:a period of )?${span}|for (?:a |a further )?(?:period of )?${span}|in (?:his|its|her|their|the) (?:next|forthcoming)[^,;.]{0,30} reports?|(?:at|to|for) (?:its|the|their) (?:next|current|future|upcoming|forthcoming|following|subsequent) (?:[a-z]+ )?sessions?|within the context of (?:the|his|its)[^,;.]{1,100}(?:report|budget)[^,;.]*|in (?:the context of (?:the|his|its) (?:next|second|first|proposed)|subsequent)[^,;.]{1,100})`,
  "g",
);

/** What is told of the past, or of another's session: "as adopted at its tenth special session", "the theme of the 2021 session". */
const toldBefore =
  /(?:adopted|held|submitted|presented|taken|decided|requested|established|contained|discussed|concluded|made|agreed|approved|considered|outcome|theme|results|report|decisions|(?:by the [A-Z][A-Za-z ]+))$/;

/** The timings of `text`, in the order of its words. */
export const timingsIn = (text: string, bodies: Bodies): Timing[] => {
  const plain = withoutQuotations(text);
  const found = [
    ...sessions(plain, bodies),
    ...years(plain, bodies),
    ...days(plain),
    ...spans(plain),
  ].sort((a, b) => a.at - b.at || b.words.length - a.words.length);
  return found
    .filter(
      (timing, i) =>
        !found
          .slice(0, i)
          .some(
            (other) =>
              other.at + other.words.length > timing.at &&
              !(other.at === timing.at && other.words === timing.words),
          ),
    )
    .map((timing) => ({
      ...timing,
      words: text.slice(timing.at, timing.at + timing.words.length),
    }));
};

const sessions = (text: string, bodies: Bodies): Timing[] =>
  [...text.matchAll(session)].flatMap((match) => {
    const before = text.slice(0, match.index).trimEnd();
    if (toldBefore.test(before)) return [];
    const named =
      /sessions? of the (.+?)(?:,? (?:to be held )?in (?:[A-Z][a-z]+ )?\d{4})?$/.exec(
        match[0],
      )?.[1];
    const body = named ? bodies.canonical(named.trim()) : whose(before, bodies);
    const numbers = [
      match[3] ?? "",
      ...(match[4] ?? "").split(/,|and|its|the|\bat\b/),
    ]
      .map((word) => ORDINALS.get(word.trim().split(" ").at(-1) ?? ""))
      .filter((n) => n !== undefined);
    return numbers.map((n): Timing => ({
      due: { type: "session", body, session: n },
      at: match.index,
      words: match[0],
    }));
  });

/** The body named last before "at its … session". */
const whose = (before: string, { own, canonical }: Bodies): string => {
  const last = [
    ...before.matchAll(
      /(?:General Assembly|Assembly|Security Council|[A-Z][\w ]*?Council|Council|(?:[A-Z][\w-]+ )*(?:Commission|Committee|Conference|Board|Forum)(?: (?:on|for|of|the|and|[A-Z][\w-]+))*)/g,
    ),
  ].at(-1);
  return last
    ? canonical(last[0].replace(/(?: (?:on|for|of|the|and))+$/, ""))
    : own;
};

const years = (text: string, bodies: Bodies): Timing[] => [
  ...[...text.matchAll(sessionOfYear)].flatMap((match): Timing[] => {
    const before = text.slice(0, match.index).trimEnd();
    if (toldBefore.test(before)) return [];
    const named = / of the ([A-Z].+)$/.exec(match[0])?.[1];
    const body = named ? bodies.canonical(named.trim()) : whose(before, bodies);
    return [
      {
        due: { type: "year", body, year: Number(match[2] ?? match[3]) },
        at: match.index,
        words: match[0],
      },
    ];
  }),
  ...[...text.matchAll(inYear)].map((match): Timing => ({
    due: { type: "year", body: null, year: Number(match[1]) },
    at: match.index,
    words: match[0],
  })),
];

const days = (text: string): Timing[] => [
  ...[...text.matchAll(byDay)].flatMap(daysNamed),
  ...[...text.matchAll(byEndOfYear)].map((match): Timing => ({
    due: { type: "date", date: `${match[1]}-12-31` },
    at: match.index,
    words: match[0],
  })),
  ...[...text.matchAll(byMonth)].map((match): Timing => ({
    due: { type: "date", date: `${match[2]}-${monthNumber(match[1])}` },
    at: match.index,
    words: match[0],
  })),
];

/** "by 15 February 2025 and 15 June 2025", "on 22 and 23 September 2024": each day is one. */
const daysNamed = (match: RegExpExecArray): Timing[] => {
  const lastYear = [...match[0].matchAll(/\b\d{4}\b/g)].at(-1)?.[0];
  if (!lastYear) return [];
  const groups = [
    ...match[0].matchAll(
      new RegExp(`((?:\\d{1,2}(?:, | and )?)+) (${month})(?: (\\d{4}))?`, "g"),
    ),
  ];
  return groups.flatMap((group) =>
    (group[1]?.match(/\d{1,2}/g) ?? []).map((day): Timing => ({
      due: {
        type: "date",
        date: `${group[3] ?? lastYear}-${monthNumber(group[2])}-${day.padStart(2, "0")}`,
      },
      at: match.index,
      words: match[0],
    })),
  );
};

const spans = (text: string): Timing[] =>
  [...text.matchAll(relative)].map((match): Timing => ({
    due: { type: "relative", text: match[0] },
    at: match.index,
    words: match[0],
  }));

const monthNumber = (name: string | undefined): string =>
  String(MONTHS.indexOf(name ?? "") + 1).padStart(2, "0");

/** "four" or "4" to 4. */
export const cardinal = (word: string): number | undefined =>
  CARDINALS.get(word) ?? (Number(word) || undefined);
