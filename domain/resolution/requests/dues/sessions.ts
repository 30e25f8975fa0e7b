/** "at its sixty-seventh session", "at the first part of the resumed sixty-eighth session of the General Assembly", "in its 2024 session". */
import { ORDINALS } from '../../lexicon/numbers.ts';
import { type Times, type Timing, timing } from './timing.ts';
import { CAPITAL, CAPITAL_WORD, LETTER } from '../../text/letters.ts';
import { matchesOf } from '../../text/matches.ts';

const tens = 'twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety';
const ordinal = `(?:one hundred and )?(?:(?:${tens})-)?[a-z]{2,}(?:st|nd|rd|th)`;
const KIND =
  '(?:resumed|regular|main|substantive|annual|special|organizational|plenary|reconvened|intersessional|ordinary|emergency|formal|forthcoming|upcoming) ';
const PART =
  '(?:(?:the )?(?:first|second|third|main|resumed|initial|high-level)(?: resumed)? (?:part|segment|week) of )?';
const BEFORE =
  '(?:at|for|to|of|during|before|by|in|from|on|until|(?:(?:no|not) )?later than(?: at)?|with|starting with|starting from|through)';
const NAME = `[${CAPITAL}][${LETTER}’-]+`;
const BODY = `((?:${NAME}|of|on|for|the|and|political forum|high-level)(?: (?:${NAME}|of|on|for|the|and|political|forum)){0,14})`;
const numbers = `(${ordinal}(?:, (?:and )?(?:at )?(?:its |the )?${ordinal})*(?:,? (?:and|to|or) (?:at )?(?:its |the )?(?:${KIND})?${ordinal})?)`;

const byNumber = new RegExp(
  `\\b${BEFORE} (?:or before |the end of |the beginning of )?${PART}(?:its|the|their|his|her|each of its) (?:${KIND}){0,3}${numbers} (?:${KIND}){0,3}sessions?(?: of the ${BODY})?(?:,? (?:to be held )?in (?:[A-Z][a-z]+ )?\\d{4})?`,
  'g',
);
const SITTING = '(?:session|segment|meetings?|cycle)';
const byYear = new RegExp(
  `\\b${BEFORE} (?:its|the|their) (?:(?:substantive|regular|annual|organizational|resumed|humanitarian|coordination|high-level|management|general) ){0,3}(?:(?:session|segment) (?:of|in) (\\d{4})|(\\d{4}) (?:[a-z-]+ ){0,3}?${SITTING})(?: of the ${BODY})?`,
  'g',
);

/** What is told of the past, or of another's session: "as adopted at its tenth special session", "the theme of the 2021 session". */
const toldBefore =
  /(?<!to be |for )(?:adopted|held|submitted|presented|taken|decided|requested|established|contained|discussed|concluded|made|agreed|approved|considered|outcome|theme|themes|results|decisions|appointed|launched)(?: by the [A-Z][A-Za-z ]+)?$/;

/** No sitting is told without one of these words. */
const sitting = /session|segment|meeting|cycle/;

export const sessionsIn = (text: string, times: Times): Timing[] =>
  sitting.test(text) ? [...numbered(text, times), ...ofYears(text, times)] : [];

const numbered = (text: string, times: Times): Timing[] =>
  matchesOf(byNumber, text).flatMap((match) => {
    const before = beforeOf(text, match.index);
    if (toldBefore.test(before)) return [];
    const body = bodyOf(match[2], before, times);
    return [...(match[1] ?? '').matchAll(/(?:one hundred and )?[a-z]+(?:-[a-z]+)?/g)]
      .map(([word]) => ORDINALS.get(word))
      .filter((n) => n !== undefined)
      .filter((n) => body !== times.own || times.session === null || n >= times.session)
      .map((n) => timing({ type: 'session', body, session: n }, match));
  });

const ofYears = (text: string, times: Times): Timing[] =>
  matchesOf(byYear, text).flatMap((match) => {
    const before = beforeOf(text, match.index);
    if (toldBefore.test(before)) return [];
    return [timing({ type: 'year', body: bodyOf(match[3], before, times), year: Number(match[1] ?? match[2]) }, match)];
  });

/** How far before its session a body is named. */
const REACH = 600;
const beforeOf = (text: string, at: number): string => text.slice(Math.max(0, at - REACH), at).trimEnd();

const bodyOf = (named: string | undefined, before: string, times: Times): string =>
  named ? times.canonical(withoutTail(named)) : whose(before, times);

/** "through its Fifth Committee": the session is that of the body to which the committee belongs. */
const through = /,? (?:through|by way of) (?:its|the|the [A-Z][\w ]+) [^,]{3,80}(?:,|$)/g;
const bodies = new RegExp(
  `(?:General Assembly|Assembly|Security Council|(?:${CAPITAL_WORD} (?:and )?){0,4}Council|(?:${CAPITAL_WORD} ){0,4}(?:Commission|Committee|Conference|Board|Forum|Congress)(?: (?:on|for|of|the|and|to|${CAPITAL_WORD})){0,12}|political forum)`,
  'g',
);

/** The body named last before "at its … session". */
const whose = (before: string, { own, canonical }: Times): string => {
  const last = matchesOf(
    bodies,
    before.replace(through, (words) => ' '.repeat(words.length)),
  ).at(-1);
  return last ? canonical(withoutTail(last[0])) : own;
};

const withoutTail = (name: string): string => name.replace(/(?: (?:on|for|of|the|and|to))+$/, '').trim();
