/** Counts the numbers that Word puts before its paragraphs by itself. */
import { numeral } from './numerals.ts';
import type { List, ListPlace, Numbering } from './word-numbering.ts';

/** What a paragraph says of its own number: its style, its list and its level, where it says so. */
export interface Numbered extends Partial<ListPlace> {
  style?: string;
}

/** Counts on from paragraph to paragraph, and gives each its number as printed, or an empty text. */
export const numberer = ({ lists, styles }: Numbering): ((paragraph: Numbered) => string) => {
  const counts = new Map<string, number[]>();
  const begun = new Set<string>();
  return (paragraph) => {
    const byStyle = styles.get(paragraph.style ?? '');
    const id = paragraph.list ?? byStyle?.list ?? '';
    const list = lists.get(id);
    const level = paragraph.level ?? byStyle?.level ?? 0;
    if (!list?.levels.has(level)) return '';
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
