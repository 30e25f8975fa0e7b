/** What a desk has done for it: to know when something may go out, and to send it. */
import { ApplicationFailure } from '@temporalio/activity';
import { dayAt, instantAt, startOfDay } from '../domain/calendar/day.ts';
import { nextWorkingMoment } from '../domain/calendar/station.ts';
import type { Directory } from '../domain/directory/index.ts';
import type { Notice, PersonId, Undeliverable } from '../domain/mandate/index.ts';
import type { Registry } from '../registry/index.ts';
import type { Bell } from './bell.ts';
import { type Letter, letterFrom, type Material } from './letters/index.ts';
import type { Post } from './post.ts';
import { withPulse } from './pulse.ts';
import { type Reader, readerOf, type StationOf } from './reader.ts';

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

export interface DeskParts {
  registry: Registry;
  post: Post;
  bell: Bell;
  stationOf: StationOf;
  /** The sender of all letters, `Mandates <mandates@example.org>`. */
  sender: string;
  /** Tells a mandate that a notice of it came back; gives the people who have to be woken for it. */
  tellUndeliverable: (mandate: string, letter: Undeliverable, at: number) => Promise<PersonId[]>;
}

export const deskWork = (parts: DeskParts) => ({
  /** When the person's pending notices may go out: at their next working moment, not before the notices' own day. */
  async deskAgenda({ person, at }: Errand): Promise<Agenda> {
    const { registry } = parts;
    const pending = await registry.pendingFor(person);
    if (pending.length === 0) return { state: 'nothing' };
    if (await registry.isMailHeld()) return { state: 'held' };
    const { station } = readerOf(await directoryOf(registry), parts.stationOf, person, at);
    const days = pending.map(({ day }) => startOfDay(day, station.zone));
    return {
      state: 'send',
      at: nextWorkingMoment(Math.max(at, Math.min(...days)), station),
    };
  },

  /**
   * Sends what the person has to be told, a letter a notice, in order. Stops without a word when the mail is held.
   * @throws ApplicationFailure `MailServerDeferred` or `MailServerRefusedUs` when the server does not take a letter
   * now: everything that was not sent stays pending
   */
  async sendPending({ person, at }: Errand): Promise<{ sent: number; refused: number }> {
    const { registry } = parts;
    const directory = await directoryOf(registry);
    const reader = readerOf(directory, parts.stationOf, person, at);
    const today = dayAt(at, reader.station.zone);
    const counts = { sent: 0, refused: 0 };
    return withPulse(async () => {
      for (const notice of await registry.pendingFor(person)) {
        if (notice.day > today) continue;
        if (await registry.isMailHeld()) break;
        counts[await send(parts, await materialFor(registry, directory, notice, reader, at))]++;
      }
      return counts;
    });
  },
});

/** The ledger has a row before the letter leaves, and the server's answer after. */
const send = async (parts: DeskParts, material: Material): Promise<'sent' | 'refused'> => {
  const { registry, post } = parts;
  const { notice, reader, at } = material;
  const letter = letterFrom(material, parts.sender);
  await registry.beginMail(rowOf(notice, reader, letter, at));
  const delivery = await post.deliver(letter);
  if (delivery.verdict === 'accepted') {
    await registry.endMail(notice.key, 'sent', delivery.answer);
    return 'sent';
  }
  if (delivery.verdict === 'refused') {
    await tell(parts, notice, reader, delivery.answer, at);
    await registry.endMail(notice.key, 'refused', delivery.answer);
    return 'refused';
  }
  await registry.endMail(notice.key, 'deferred', delivery.answer);
  throw delivery.isOurFault ? refusedUs(delivery.answer) : deferred(delivery.answer);
};

const directoryOf = async (registry: Registry): Promise<Directory> => {
  const directory = await registry.directory();
  if (!directory) throw new Error('no directory has been applied: "npx mandates directory apply FILE"');
  return directory;
};

const materialFor = async (
  registry: Registry,
  directory: Directory,
  notice: Notice,
  reader: Reader,
  at: number,
): Promise<Material> => {
  const record = await registry.mandate(notice.mandate);
  if (!record) throw new Error(`the notice ${notice.key} is about a mandate that is not on record`);
  const resolution = await registry.resolution(record.snapshot.resolution);
  const isFirst = !(await registry.hasHadMail(reader.person));
  return { notice, reader, record, resolution, directory, isFirst, at };
};

const rowOf = (notice: Notice, { person, address, station }: Reader, letter: Letter, at: number) => ({
  key: notice.key,
  mandate: notice.mandate,
  person,
  address,
  messageId: letter.messageId,
  subject: letter.subject,
  lastAt: instantAt(at, station.zone),
});

/** Before the notice counts as refused: told twice is recorded once, but not told at all would be lost. */
const tell = async (
  parts: DeskParts,
  notice: Notice,
  { person }: Reader,
  reason: string,
  at: number,
): Promise<void> => {
  const people = await parts.tellUndeliverable(notice.mandate, { notice: notice.key, person, reason }, at);
  await Promise.all(people.map((each) => parts.bell.wake(each)));
};

const deferred = (answer: string): ApplicationFailure =>
  ApplicationFailure.retryable(`the mail server does not take mail now: ${answer}`, 'MailServerDeferred');

/** An operator has to mend our login, or the sender; meanwhile the failure shows on the pending activity. */
const refusedUs = (answer: string): ApplicationFailure =>
  ApplicationFailure.create({
    message: `the mail server refuses us: ${answer}`,
    type: 'MailServerRefusedUs',
    nextRetryDelay: '15 minutes',
  });
