/** "by 15 February 2025 and 15 June 2025", "no later than April 2016", "before the end of 2012", "in 2022". */
import { MONTHS } from '../../lexicon/numbers.ts';
import { type Times, type Timing, timing } from './timing.ts';
import { matchesOf } from '../../text/matches.ts';

const month = `(?:${MONTHS.join('|')})`;
const UNTIL =
  '(?:by|before|(?:no|not) later than|until|on|ending on|ending|from|starting on|starting|beginning on|on or before|between|and)';
const byDay = new RegExp(
  `\\b${UNTIL} (?:or before )?(?:the )?(\\d{1,2}(?:(?:, \\d{1,2}){0,6} (?:and|to) \\d{1,2})? ${month}(?: \\d{4})?(?:,? (?:and|to) (?:(?:by|on|before) )?\\d{1,2} ${month}(?: \\d{4})?){0,4})`,
  'g',
);
const byMonth = new RegExp(
  `\\b(?:by|before|(?:no|not) later than|in|until|during|starting in) (?:the end of |mid-|late |early |the beginning of )?(${month})(?: of)? (\\d{4})`,
  'g',
);
const byEndOfYear = /\b(?:by|before|(?:no|not) later than|until|at|towards?) the end of (?:the year )?(\d{4})/g;
const inYear =
  /\b(?:in|by|during|before|(?:no|not) later than|(?:early|late|mid-?) ?(?:in )?|(?:first|second) half of|starting in|starting from|beginning in|for|throughout) (?:the year )?(\d{4})(?:(?:,| and|, and) (?:in )?(\d{4}))?(?![\d/–-]| (?:session|substantive|Agenda|World|Summit|Conference|and \d))/g;
const years = /(19|20)\d\d/;

/** Days, months and years, less those before the adoption. */
const aYear = /\b(?:19|20)\d\d\b/;

export const daysIn = (text: string, { adopted }: Times): Timing[] =>
  (aYear.test(text) ? daysAndYears(text) : []).filter(({ due }) => adopted === null || !isBefore(due, adopted));

const daysAndYears = (text: string): Timing[] => [
  ...matchesOf(byDay, text).flatMap(daysNamed),
  ...matchesOf(byEndOfYear, text).map((match) => timing({ type: 'date', date: `${match[1]}-12-31` }, match)),
  ...matchesOf(byMonth, text).map((match) =>
    timing({ type: 'date', date: `${match[2]}-${monthNumber(match[1])}` }, match),
  ),
  ...matchesOf(inYear, text).flatMap((match) =>
    [match[1], match[2]]
      .filter((year) => year !== undefined && years.test(year))
      .map((year) => timing({ type: 'year', body: null, year: Number(year) }, match)),
  ),
];

const isBefore = (due: Timing['due'], day: string): boolean =>
  due.type === 'date'
    ? due.date < day.slice(0, due.date.length)
    : due.type === 'year' && due.year < Number(day.slice(0, 4));

/** "on 22 and 23 September 2024": each day is one; a day without a year is in that of the last one. */
const daysNamed = (match: RegExpExecArray): Timing[] => {
  const lastYear = [...match[0].matchAll(/\b\d{4}\b/g)].at(-1)?.[0];
  if (!lastYear) return [];
  const groups = [
    ...match[0].matchAll(new RegExp(`((?:\\d{1,2}(?:, | and | to )?){1,8}) (${month})(?: (\\d{4}))?`, 'g')),
  ];
  return groups.flatMap((group) =>
    (group[1]?.match(/\d{1,2}/g) ?? []).map((day) =>
      timing({ type: 'date', date: `${group[3] ?? lastYear}-${monthNumber(group[2])}-${day.padStart(2, '0')}` }, match),
    ),
  );
};

const monthNumber = (name: string | undefined): string => String(MONTHS.indexOf(name ?? '') + 1).padStart(2, '0');
