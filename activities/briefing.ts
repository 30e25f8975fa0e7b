/** The weekly brief: when it is due, and sending it to each coordinator. */
import { nextBrief } from '../domain/brief/index.ts';
import { addDays, type Day, dayAt, instantAt } from '../domain/calendar/day.ts';
import { briefKey } from '../domain/mail/index.ts';
import type { Directory } from '../domain/directory/index.ts';
import type { PersonId } from '../domain/mandate/index.ts';
import { briefFrom } from './letters/brief.ts';
import { withPulse } from './pulse.ts';
import { type Reader, readerOf } from './reader.ts';
import { notNow, type SendingParts } from './sending.ts';

/** Days between two briefs: what closed within them is told. */
const WEEK = 7;

const DAY = 24 * 3_600_000;

export const briefWork = (parts: SendingParts) => ({
  /** The moment after `after` at which the next brief of a coordinator is due, in milliseconds of the engine's clock. */
  async nextBrief({ after }: { after: number }): Promise<number> {
    const moments = (await readers(parts, after)).map(({ reader }) => nextBrief(after, reader.station));
    return moments.length ? Math.min(...moments) : after + WEEK * DAY;
  },

  /**
   * Sends the briefs that are due at that moment and were not sent yet; none while mail is on hold.
   * @throws ApplicationFailure where the mail server does not take one now
   */
  async sendBriefs({ at }: { at: number }): Promise<{ sent: number; isHeld: boolean }> {
    return withPulse(async () => {
      let sent = 0;
      for (const { person, reader, directory } of await readers(parts, at)) {
        if (nextBrief(at - 1, reader.station) !== at) continue;
        if (await parts.registry.isMailHeld()) return { sent, isHeld: true };
        if (await send(parts, { person, reader, directory, at })) sent++;
      }
      return { sent, isHeld: false };
    });
  },
});

interface Briefing {
  /** The coordinator. */
  person: PersonId;
  reader: Reader;
  directory: Directory;
  at: number;
}

/** The coordinators, each with whoever reads their mail now. */
const readers = async ({ registry, stationOf }: SendingParts, at: number): Promise<Briefing[]> => {
  const directory = await registry.directory();
  if (!directory) return [];
  return (await registry.coordinators()).flatMap((person) => {
    const reader = readerOf({ directory, stationOf, at }, person);
    return reader ? [{ person, reader, directory, at }] : [];
  });
};

/** Whether it was sent now: not where it was before, or where the address is refused for good. */
const send = async ({ registry, post, sender }: SendingParts, briefing: Briefing): Promise<boolean> => {
  const { person, reader, directory, at } = briefing;
  const today: Day = dayAt(at, reader.station.zone);
  const key = briefKey(person, today);
  if (await registry.wasSent(key)) return false;
  const since = addDays(today, -WEEK);
  const followed = await registry.followedBy(person, since);
  const letter = briefFrom({ reader, directory, followed, since, at }, key, sender);
  const { messageId, subject } = letter;
  const lastAt = instantAt(at, reader.station.zone);
  const row = { key, kind: 'brief' as const, mandate: null, desk: person, digest: null, messageId, subject, lastAt };
  await registry.beginMail({ ...row, person: reader.person, address: reader.address }, []);
  const delivery = await post.deliver(letter);
  if (delivery.verdict === 'refused') {
    await registry.refuseMail(key, { reader: reader.person, answer: delivery.answer, final: [] });
    return false;
  }
  await registry.endMail(key, delivery.verdict === 'accepted' ? 'sent' : 'deferred', delivery.answer);
  if (delivery.verdict === 'deferred') throw notNow(delivery);
  return true;
};
