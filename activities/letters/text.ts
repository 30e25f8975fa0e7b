/** A letter as plain text, for those who read mail so. */
import type { Content, Group } from './letter.ts';

const WIDTH = 76;

/** Breaks lines at words; those after the first are indented by as much as `hang` says. */
const wrapped = (text: string, indent = '', hang = indent): string => {
  const lines: string[] = [];
  for (const word of text.split(/\s+/)) {
    const last = lines.at(-1);
    if (last !== undefined && last.length + word.length < WIDTH) lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(`${last === undefined ? indent : hang}${word}`);
  }
  return lines.join('\n');
};

const block = (title: string, lines: string[]): string[] => (lines.length ? [[title, ...lines].join('\n')] : []);

const starred = (text: string, marked: string | null): string =>
  marked ? text.replace(marked, () => `*${marked}*`) : text;

const dateLines = (rows: Content['dates']): string[] => {
  const widest = Math.max(...rows.map(({ label }) => label.length));
  return rows.map(({ label, value, isNow }) =>
    wrapped(value, `${isNow ? '> ' : '  '}${label.padEnd(widest)}  `, ' '.repeat(widest + 4)),
  );
};

const groupLines = ({ lines, more }: Group): string[] => [
  ...lines.map(({ what, about }) => `${wrapped(what, '  ')}\n${wrapped(about, '    ')}`),
  ...(more ? [`  ${more}`] : []),
];

export const asText = ({ headline, about, says, groups, quote, dates, history, acts, footer }: Content): string =>
  [
    `${headline}\n${wrapped(about)}`,
    ...says.map((paragraph) => wrapped(paragraph)),
    ...groups.flatMap((group) => block(group.title.toUpperCase(), groupLines(group))),
    ...block(
      'HOW TO ACT',
      acts.map(({ what, command }) => `  ${what}:\n    ${command}`),
    ),
    ...(quote
      ? block(
          `WHAT IS ASKED (${quote.source})`,
          quote.paragraphs.map((text) => wrapped(starred(text, quote.marked), '  ')),
        )
      : []),
    ...block('DATES', dateLines(dates)),
    ...block(
      'SO FAR',
      history.map((line) => wrapped(line, '  ', '    ')),
    ),
    ...(footer.length ? [`--\n${footer.map((line) => wrapped(line)).join('\n\n')}`] : []),
  ].join('\n\n') + '\n';
