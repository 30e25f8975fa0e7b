/** The numbers that a browser counts before the items of a page's lists. */
import { numeral } from './numerals.ts';

interface OpenList {
  /** `null` for a list with bullets. */
  format: string | null;
  next: number;
}

/** `type` as HTML has it, one letter; small ones mean small letters. */
const FORMATS: Record<string, string> = {
  a: 'lower-alpha',
  A: 'upper-alpha',
  i: 'lower-roman',
  I: 'upper-roman',
};

const formatOf = ({ type = '', style = '' }: Record<string, string>): string =>
  /list-style(?:-type)?:[^;]*?\b((?:lower|upper)-(?:alpha|latin|roman)|none)\b/i.exec(style)?.[1]?.toLowerCase() ??
  FORMATS[type] ??
  'decimal';

/** Paragraphs are printed `12.`, what is below them `(a)` and `(i)`. */
const printed = (number: number, format: string): string =>
  format.startsWith('lower') ? `(${numeral(number, format)}) ` : `${numeral(number, format)}. `;

export class ListCounter {
  private readonly lists: OpenList[] = [];

  /** The text that the element begins with. */
  open(name: string, attributes: Record<string, string>): string {
    if (name === 'ol') this.lists.push({ format: formatOf(attributes), next: Number(attributes.start ?? 1) || 1 });
    if (name === 'ul') this.lists.push({ format: null, next: 1 });
    const list = this.lists.at(-1);
    if (name !== 'li' || !list?.format) return '';
    const number = Number(attributes.value ?? list.next) || list.next;
    list.next = number + 1;
    return list.format === 'none' ? '' : printed(number, list.format);
  }

  close(name: string): void {
    if (name === 'ol' || name === 'ul') this.lists.pop();
  }
}
