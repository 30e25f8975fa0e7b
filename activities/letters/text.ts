/** A letter as plain text, for those who read mail so. */
import type { Content } from './letter.ts';

const WIDTH = 76;

const wrapped = (text: string, indent = ''): string => {
  const lines: string[] = [];
  for (const word of text.split(/\s+/)) {
    const last = lines.at(-1);
    if (last !== undefined && last.length + word.length < WIDTH) lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(`${indent}${word}`);
  }
  return lines.join('\n');
};

const block = (title: string, lines: string[]): string[] => (lines.length ? [[title, ...lines].join('\n')] : []);

export const asText = (content: Content): string => {
  const { headline, says, quote, facts, history, acts, footer } = content;
  const widest = Math.max(0, ...facts.map(({ label }) => label.length));
  return [
    headline.toUpperCase(),
    ...says.map((paragraph) => wrapped(paragraph)),
    ...block(
      'How to act',
      acts.map(({ what, command }) => `  ${what}:\n    ${command}`),
    ),
    ...(quote ? block(`What is asked (${quote.source})`, [wrapped(quote.text, '  ')]) : []),
    ...block(
      'Dates',
      facts.map(({ label, value }) => `  ${label.padEnd(widest)}  ${value}`),
    ),
    ...block(
      'So far',
      history.map((line) => wrapped(line, '  ')),
    ),
    '--',
    ...footer.map((line) => wrapped(line)),
  ].join('\n\n');
};
