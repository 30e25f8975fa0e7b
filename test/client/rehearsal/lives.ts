/** A rehearsal as it comes out, made by hand: one report, in draft, with the letters given. */
import type { Rehearsal } from '../../../client/rehearsal/index.ts';
import type { TimelineEntry } from '../../../client/rehearsal/timeline.ts';
import { type MandateInput, snapshotOf } from '../../../domain/mandate/index.ts';
import { aMandate } from '../../domain/mandate/a-mandate.ts';
import { inDraft, Life } from '../../domain/mandate/life.ts';

export const aMail = (at: string, to: string, subject: string, notice = 'reminder'): TimelineEntry =>
  ({
    ...{ type: 'mail', at, to, subject, notice, mandates: ['A/RES/66/183/37'] },
    messageId: `<${at.slice(0, 10)}.${to}@mandates>`,
  }) as TimelineEntry;

export const anEvent = (at: string, event: string, stage: string | null): TimelineEntry =>
  ({
    ...{ type: 'event', at, event, stage, mandate: 'A/RES/66/183/37', by: 'chief', words: event },
    outcome: event === 'closed' ? 'fulfilled' : null,
  }) as TimelineEntry;

export const aRehearsal = (
  entries: TimelineEntry[],
  { input = {}, letters = [] }: { input?: Partial<MandateInput>; letters?: string[] } = {},
): Rehearsal => {
  const mandate = aMandate(input);
  return {
    entries,
    mandates: [{ input: mandate, snapshot: snapshotOf(inDraft(new Life(mandate)).mandate) }],
    plan: {
      resolution: 'A/RES/66/183',
      title: 'World <drug> problem',
      organ: 'General Assembly',
      adopted: null,
      source: '',
      entries: [],
    },
    scenario: 'on-time',
    names: { chief: 'Lucía Ferrer', officer: 'Jonas "J" Lindqvist' },
    begins: '2011-12-19',
    ends: '2013-01-16',
    letters: letters.map((letter) => Buffer.from(letter.replaceAll('\n', '\r\n'))),
  };
};
