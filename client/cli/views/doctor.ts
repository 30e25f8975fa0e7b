/** What `mandates doctor` has found. */
import type { Finding } from '../../index.ts';
import type { Look } from './look.ts';
import { counted, wrapped } from './text.ts';

const MARKS = { ok: '✓', wrong: '✗', 'not configured': '–' } as const;

export const findingsPage = (findings: readonly Finding[], look: Look): string => {
  const room = Math.max(...findings.map(({ what }) => what.length)) + 4;
  return findings
    .map((finding) => `${marked(finding, look, room)}${wrapped(finding.words, look.width, room)}`)
    .join('\n');
};

const marked = ({ what, state }: Finding, { paint }: Look, room: number): string => {
  const text = `${MARKS[state]} ${what}`.padEnd(room);
  return state === 'ok' ? paint.green(text) : state === 'wrong' ? paint.red(text) : paint.dim(text);
};

/** One line where anything is wrong, else null. */
export const wrongIn = (findings: readonly Finding[]): string | null => {
  const wrong = findings.filter(({ state }) => state === 'wrong');
  if (wrong.length === 0) return null;
  const names = wrong.map(({ what }) => what).join(', ');
  return `${counted(wrong.length, 'thing')} ${wrong.length === 1 ? 'is' : 'are'} wrong: ${names}`;
};
