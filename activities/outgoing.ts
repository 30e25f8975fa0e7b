/** The mails that leave a desk at a moment, in order. */
import { type Day, dayAt } from '../domain/calendar/day.ts';
import { nextWorkingMoment } from '../domain/calendar/station.ts';
import { letterKey, type MailKind, missedOn, roundAt } from '../domain/mail/index.ts';
import type { PersonId } from '../domain/mandate/index.ts';
import type { Pending, Registry } from '../registry/index.ts';
import type { Reader } from './reader.ts';
import type { Pile } from './tray.ts';

export interface Outgoing {
  /** Whose desk it leaves. */
  desk: PersonId;
  reader: Reader;
  /** What it tells, and on which day it should have, where that has passed. */
  told: { pending: Pending; missedOn: Day | null }[];
  /** Today where the reader is. */
  day: Day;
  /** Whether it is the digest of that day, be it of one notice. */
  isDigest: boolean;
  /** Its key, where it has left before and may have arrived. */
  astray: string | null;
}

/** First what may have arrived before, as it was; then letters; then the digest. Nothing outside working hours. */
export const outgoingFrom = (desk: PersonId, { reader, waiting, lastDigest }: Pile, now: number): Outgoing[] => {
  if (nextWorkingMoment(now, reader.station) !== now) return [];
  const day = dayAt(now, reader.station.zone);
  const mail = (pending: Pending[], isDigest: boolean, astray: string | null = null): Outgoing => {
    const told = pending.map((each) => ({ pending: each, missedOn: missedOn(each, reader, lastDigest, day) }));
    return { desk, reader, told, day, isDigest, astray };
  };
  const keys = [...new Set(waiting.flatMap(({ astray }) => astray ?? []))];
  const fresh = waiting.filter(({ astray }) => astray === null);
  const { letters, digest } = roundAt(fresh, reader, lastDigest, now);
  return [
    ...keys.map((key) =>
      mail(
        waiting.filter(({ astray }) => astray === key),
        false,
        key,
      ),
    ),
    ...letters.map((each) => mail([each], false)),
    ...(digest.length ? [mail(digest, true)] : []),
  ];
};

/** The one notice of a letter; undefined for a mail of several. */
export const onlyOne = ({ told }: Outgoing): Pending | undefined => (told.length === 1 ? told[0]?.pending : undefined);

export const kindOf = (outgoing: Outgoing): MailKind => onlyOne(outgoing)?.notice.kind ?? 'digest';

export const keyOf = async (registry: Registry, outgoing: Outgoing): Promise<string> => {
  const { astray, reader, desk, day } = outgoing;
  const one = onlyOne(outgoing);
  if (astray) return astray;
  return one ? letterKey(one.notice, reader.person, one.refused.length > 0) : registry.nextDigestKey(desk, day);
};
