/**
 * Names and quotations hold commas, verbs and "to" that are not the sentence's own. They are masked, letter for letter, so
 * that every place in the masked text is the same place in the text.
 */

/** Stands for each letter of a masked name. */
export const NAME = '\uE000';
/** Stands for each letter of a masked quotation. */
const QUOTED = '\uE001';

export interface Span {
  readonly at: number;
  readonly end: number;
}

const quotation = /[“"][^”"]{1,600}[”"]/g;

export const withoutQuotations = (text: string): string =>
  text.replace(quotation, (quoted) => quoted.charAt(0) + QUOTED.repeat(quoted.length - 2) + quoted.slice(-1));

export const withoutNames = (text: string, names: readonly Span[]): string => {
  let masked = '';
  let from = 0;
  for (const { at, end } of names) {
    if (at < from) continue;
    masked += text.slice(from, at) + NAME.repeat(end - at);
    from = end;
  }
  return masked + text.slice(from);
};
