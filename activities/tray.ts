/** What lies on a person's desk, in a pile for each reader: who that is, is found when it is sent. */
import type { Day } from '../domain/calendar/day.ts';
import { nextWorkingMoment } from '../domain/calendar/station.ts';
import type { Directory } from '../domain/directory/index.ts';
import { barredFrom, nextRound } from '../domain/mail/index.ts';
import type { PersonId } from '../domain/mandate/index.ts';
import type { Pending, Registry } from '../registry/index.ts';
import { type Reader, readerOf, type Readership, type StationOf } from './reader.ts';

export interface Pile {
  reader: Reader;
  waiting: Pending[];
  /** The day of the last digest from this desk. */
  lastDigest: Day | null;
}

export interface Tray {
  directory: Directory;
  piles: Pile[];
}

export const trayOf = async (
  { registry, stationOf }: { registry: Registry; stationOf: StationOf },
  person: PersonId,
  at: number,
): Promise<Tray> => {
  const directory = await registry.directory();
  if (!directory) throw new Error('no directory has been applied: "npx mandates directory apply FILE"');
  const [pending, lastDigest] = await Promise.all([registry.pendingFor(person), registry.lastDigestOf(person)]);
  const readership = { directory, stationOf, at };
  const usual = readerOf(readership, person);
  const barred = await barredReaders(registry, usual?.person === person, pending);
  const piles = new Map<PersonId, Pile>();
  for (const each of pending) {
    const not = barred.get(each.notice.key) ?? [];
    const reader = each.refused.length || not.length ? readerAmong(readership, each, not) : usual;
    const pile = reader && (piles.get(reader.person) ?? { reader, waiting: [], lastDigest });
    pile?.waiting.push(each);
    if (pile) piles.set(pile.reader.person, pile);
  }
  return { directory, piles: [...piles.values()] };
};

/** When the next mail of the pile goes out. One that may have arrived already is said again at the next working hour. */
export const nextMailOf = ({ reader, waiting, lastDigest }: Pile, now: number): number | undefined =>
  waiting.some(({ astray }) => astray)
    ? nextWorkingMoment(now, reader.station)
    : nextRound(waiting, reader, lastDigest, now);

/** Better somebody who can't act themselves than nobody. */
const readerAmong = (readership: Readership, { notice, refused }: Pending, barred: PersonId[]): Reader | undefined =>
  readerOf(readership, notice.person, [...refused, ...barred]) ?? readerOf(readership, notice.person, refused);

/** By the key of a clearance that somebody else is asked for: who may not give it. */
const barredReaders = async (
  registry: Registry,
  isThemselves: boolean,
  pending: readonly Pending[],
): Promise<Map<string, PersonId[]>> => {
  const approvals = pending
    .filter(({ notice, refused }) => notice.kind === 'approval' && (!isThemselves || refused.length > 0))
    .map(({ notice }) => notice);
  if (approvals.length === 0) return new Map();
  const records = await registry.records(approvals.map(({ mandate }) => mandate));
  return new Map(
    approvals.map((notice) => {
      const record = records.get(notice.mandate);
      return [notice.key, record ? barredFrom(notice, record) : []];
    }),
  );
};
