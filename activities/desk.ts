/** What a desk has done for it: to know when something may go out, and to send it. */
import { activityInfo } from '@temporalio/activity';
import { nextWorkingMoment } from '../domain/calendar/station.ts';
import { digestMoment } from '../domain/mail/index.ts';
import type { PersonId } from '../domain/mandate/index.ts';
import { outgoingFrom } from './outgoing.ts';
import { withPulse } from './pulse.ts';
import { send, type SendingParts } from './sending.ts';
import { nextMailOf, type Pile, trayOf } from './tray.ts';

/** A person and a moment of the engine's clock, in milliseconds. */
export interface Errand {
  person: PersonId;
  at: number;
}

export type Agenda =
  | { state: 'nothing' }
  /** The mail is on hold; a release rings. */
  | { state: 'held' }
  /** Something is pending, and may go out from that moment on. */
  | { state: 'send'; at: number };

export type DeskParts = SendingParts;

export const deskWork = (parts: DeskParts) => ({
  /** When the next mail of the person's pending notices may go out, by the hours and choices of whoever reads it. */
  async deskAgenda({ person, at }: Errand): Promise<Agenda> {
    parts.bell.isAwake(person);
    const { piles } = await trayOf(parts, person, at);
    const moments = piles.flatMap((pile) => nextMailOf(pile, at) ?? []);
    if (moments.length === 0) return { state: 'nothing' };
    if (await parts.registry.isMailHeld()) return { state: 'held' };
    const next = Math.min(...moments);
    const isNever = (soonest: (pile: Pile) => number): boolean =>
      piles.every((pile) => pile.reader.person === person && next <= soonest(pile));
    if (isNever(({ reader, lastDigest }) => digestMoment(at, reader, lastDigest))) {
      const isForUrgent = isNever(({ reader }) => nextWorkingMoment(at, reader.station));
      // The desk sleeps from the moment at which it asks, however late the answer comes.
      parts.bell.sleepsUntil(person, { until: activityInfo().scheduledTimestampMs + next - at, isForUrgent });
    }
    return { state: 'send', at: next };
  },

  /**
   * Sends what is to be told at this moment: urgent news a letter each, the rest as one digest. Stops without a word when
   * the mail is held.
   * @throws ApplicationFailure `MailServerDeferred` or `MailServerRefusedUs` when the server does not take a letter
   * now: everything that was not sent stays pending
   */
  async sendPending({ person, at }: Errand): Promise<{ sent: number; refused: number }> {
    const moment = at + sinceFirstAttempt();
    return withPulse(async () => {
      const { directory, piles } = await trayOf(parts, person, moment);
      const counts = { sent: 0, refused: 0 };
      for (const outgoing of piles.flatMap((pile) => outgoingFrom(person, pile, moment))) {
        if (await parts.registry.isMailHeld()) break;
        counts[await send(parts, outgoing, { directory, at: moment })]++;
      }
      return counts;
    });
  },
});

/** An attempt that comes later must not send what was for working hours in the evening. By the server's clock. */
const sinceFirstAttempt = (): number => {
  const { scheduledTimestampMs, currentAttemptScheduledTimestampMs } = activityInfo();
  return currentAttemptScheduledTimestampMs - scheduledTimestampMs;
};
