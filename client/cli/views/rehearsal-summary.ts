/** What a rehearsal comes to: mails by person, and how the mandates end. */
import type { TimelineEntry } from '../../rehearsal/index.ts';
import type { Look } from './look.ts';
import { counted, wrapped } from './text.ts';

const tally = (values: string[]): string => {
  const counts = new Map<string, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return [...counts]
    .sort(([, a], [, b]) => b - a)
    .map(([value, count]) => `${count} ${value}`)
    .join(', ');
};

export const rehearsalSummary = (entries: readonly TimelineEntry[], { width, paint }: Look): string => {
  const mails = entries.flatMap((entry) => (entry.type === 'mail' ? [entry.to] : []));
  const started = entries.filter((entry) => entry.type === 'event' && entry.event === 'started').length;
  const endings = entries.flatMap((entry) =>
    entry.type === 'event' && entry.event === 'closed' ? [entry.outcome ?? 'closed'] : [],
  );
  const open = started - endings.length;
  const outcome = [tally(endings), open > 0 ? `${open} still open` : ''].filter(Boolean).join(', ');
  return [
    `${paint.bold(counted(mails.length, 'mail'))}${mails.length ? `: ${wrapped(tally(mails), width, 2, 12)}` : ''}`,
    `${paint.bold(counted(started, 'mandate'))}${outcome ? `: ${outcome}` : ''}`,
  ].join('\n');
};
