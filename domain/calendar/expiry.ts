/** Until when a resolution lets a mandate run, where it says a day. */
import { MONTHS } from './bodies.ts';
import { type Day, isDay } from './day.ts';

const UNTIL = new RegExp(
  `\\b(?:extends?|renews?|prolongs?)\\b[^.;]{0,300}?\\b(?:until|to|through) (?:and including )?(\\d{1,2}) (${MONTHS.join('|')}) (\\d{4})`,
  'i',
);

/** @param text the resolution's operative paragraphs */
export const expiryIn = (text: string): Day | null => {
  const [, date = '', month = '', year = ''] = UNTIL.exec(text) ?? [];
  const number = MONTHS.findIndex((name) => name.toLowerCase() === month.toLowerCase()) + 1;
  const day = `${year}-${String(number).padStart(2, '0')}-${date.padStart(2, '0')}`;
  return isDay(day) ? day : null;
};
