/** What a mail is about, as far as the page tells kinds apart. */
import type { TimelineMail } from '../timeline.ts';

export const TONES = {
  asks: { words: 'asks for something', colour: '#1f6fb2' },
  digest: { words: 'digest of a morning', colour: '#7d6bb0' },
  reminds: { words: 'reminds', colour: '#8fa3b3' },
  late: { words: 'late, or escalated', colour: '#c0491f' },
  tells: { words: 'tells', colour: '#3d8b5f' },
} as const;

export type Tone = keyof typeof TONES;

const ASKING = ['assignment', 'approval', 'response', 'returned', 'moved', 'resumed', 'extension', 'delegated'];

export const toneOf = ({ notice }: TimelineMail): Tone => {
  if (ASKING.includes(notice)) return 'asks';
  if (notice === 'digest') return 'digest';
  if (notice === 'reminder') return 'reminds';
  return notice === 'overdue' || notice === 'escalation' ? 'late' : 'tells';
};
