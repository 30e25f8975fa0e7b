/** Writes the numbers that Word counts by itself into the text of the paragraphs that they stand before. */
import { Parser } from 'htmlparser2';
import { numeral } from './numerals.ts';
import type { List, ListPlace, Numbering } from './word-numbering.ts';

interface Paragraph extends Partial<ListPlace> {
  style?: string;
}

/** A text to put in place of `from` to `to`. */
interface Change {
  from: number;
  to: number;
  text: string;
}

/** @param xml the part with the text; it comes back with each automatic number as a run of its paragraph */
export const withWrittenNumbers = (xml: string, numbering: Numbering): string => {
  const label = counter(numbering);
  const changes: Change[] = [];
  const open: Paragraph[] = [];
  let former = 0;
  const parser = new Parser(
    {
      onopentag: (name, { 'w:val': value = '' }) => {
        const paragraph = open.at(-1);
        if (name === 'w:p') open.push({});
        if (name === 'w:pPrChange') former++;
        if (name === 'w:br') changes.push({ from: parser.startIndex, to: parser.endIndex + 1, text: run(' ') });
        if (!paragraph || former > 0) return;
        if (name === 'w:pStyle') paragraph.style = value;
        if (name === 'w:numId') paragraph.list = value;
        if (name === 'w:ilvl') paragraph.level = Number(value);
      },
      onclosetag: (name) => {
        if (name === 'w:pPrChange') former--;
        if (name === 'w:p') open.pop();
        if (name !== 'w:pPr') return;
        const number = label(open.at(-1) ?? {});
        const after = parser.endIndex + 1;
        if (number) changes.push({ from: after, to: after, text: `<w:r>${run(`${number} `)}</w:r>` });
      },
    },
    { xmlMode: true },
  );
  parser.end(xml);
  return changed(xml, changes);
};

const run = (text: string): string => `<w:t xml:space="preserve">${escaped(text)}</w:t>`;

const escaped = (text: string): string => text.replace(/&/g, '&amp;').replace(/</g, '&lt;');

const changed = (xml: string, changes: Change[]): string => {
  const pieces: string[] = [];
  let done = 0;
  for (const { from, to, text } of changes) {
    pieces.push(xml.slice(done, from), text);
    done = to;
  }
  return pieces.join('') + xml.slice(done);
};

/** Counts on from paragraph to paragraph, and gives each its number as printed, or an empty text. */
const counter = ({ lists, styles }: Numbering): ((paragraph: Paragraph) => string) => {
  const counts = new Map<string, number[]>();
  const begun = new Set<string>();
  return (paragraph) => {
    const byStyle = styles.get(paragraph.style ?? '');
    const id = paragraph.list ?? byStyle?.list ?? '';
    const list = lists.get(id);
    if (!list) return '';
    const level = paragraph.level ?? byStyle?.level ?? 0;
    const numbers = counts.get(list.counted) ?? [];
    counts.set(list.counted, numbers);
    const restart = begun.has(`${id} ${level}`) ? undefined : list.restarts.get(level);
    begun.add(`${id} ${level}`);
    const before = numbers[level];
    numbers[level] = restart ?? (before === undefined ? startOf(list, level) : before + 1);
    numbers.length = level + 1;
    return printed(list, level, numbers);
  };
};

const startOf = (list: List, level: number): number => list.levels.get(level)?.start ?? 1;

const printed = (list: List, level: number, numbers: readonly (number | undefined)[]): string => {
  const { format, text } = list.levels.get(level) ?? { format: 'none', text: '' };
  if (format === 'bullet' || format === 'none') return '';
  return text.replace(/%(\d)/g, (_, digit: string) => {
    const at = Number(digit) - 1;
    return numeral(numbers[at] ?? startOf(list, at), list.levels.get(at)?.format ?? 'decimal');
  });
};
