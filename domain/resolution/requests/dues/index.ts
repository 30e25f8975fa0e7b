/** When: sessions, years, days and spans, as the words of a request give them. */
import { withoutQuotations } from '../masks.ts';
import { daysIn } from './days.ts';
import { sessionsIn } from './sessions.ts';
import { spansIn } from './spans.ts';
import type { Times, Timing } from './timing.ts';

export type { Times, Timing } from './timing.ts';

/** The timings of `text` in the order of its words; of two that overlap the first counts. */
export const timingsIn = (text: string, times: Times): Timing[] => {
  const plain = withoutQuotations(text);
  const found = [...sessionsIn(plain, times), ...daysIn(plain, times), ...spansIn(plain)].sort(
    (a, b) => a.at - b.at || b.words.length - a.words.length,
  );
  const kept: Timing[] = [];
  for (const timing of found) {
    const last = kept.at(-1);
    const same = last?.at === timing.at && last.words === timing.words;
    if (!last || same || last.at + last.words.length <= timing.at) kept.push(timing);
  }
  return kept.map((timing) => ({ ...timing, words: text.slice(timing.at, timing.at + timing.words.length) }));
};
