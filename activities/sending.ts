/** One mail: the ledger has a row before it leaves, and the server's answer after. */
import { ApplicationFailure } from '@temporalio/activity';
import { instantAt } from '../domain/calendar/day.ts';
import type { Directory } from '../domain/directory/index.ts';
import type { PersonId, Undeliverable } from '../domain/mandate/index.ts';
import type { Registry } from '../registry/index.ts';
import type { Bell } from './bell.ts';
import { digestFrom, type Letter, letterFrom, type Material } from './letters/index.ts';
import { keyOf, kindOf, onlyOne, type Outgoing } from './outgoing.ts';
import type { Delivery, Post } from './post.ts';
import { readerOf, type StationOf } from './reader.ts';

export interface SendingParts {
  registry: Registry;
  post: Post;
  bell: Bell;
  stationOf: StationOf;
  /** The sender of all letters, `Mandates <mandates@example.org>`. */
  sender: string;
  /** Tells a mandate that a notice of it came back; gives the people who have to be woken for it. */
  tellUndeliverable: (mandate: string, letter: Undeliverable, at: number) => Promise<PersonId[]>;
}

export interface Moment {
  directory: Directory;
  /** The engine's clock, in milliseconds. */
  at: number;
}

/** @throws ApplicationFailure `MailServerDeferred` or `MailServerRefusedUs` where the server does not take it now */
export const send = async (parts: SendingParts, outgoing: Outgoing, moment: Moment): Promise<'sent' | 'refused'> => {
  const { registry, post } = parts;
  const key = await keyOf(registry, outgoing);
  const letter = await letterOf(parts, outgoing, key, moment);
  const notices = outgoing.told.map(({ pending }) => pending.notice.key);
  await registry.beginMail(rowOf(outgoing, key, letter, moment), notices);
  const delivery = await post.deliver(letter);
  if (delivery.verdict === 'accepted') {
    await registry.endMail(key, 'sent', delivery.answer);
    return 'sent';
  }
  if (delivery.verdict === 'refused') {
    await comeBack(parts, outgoing, key, delivery.answer, moment);
    return 'refused';
  }
  const mayHaveArrived = outgoing.astray !== null || delivery.mayHaveArrived;
  await registry.endMail(key, mayHaveArrived ? 'sending' : 'deferred', delivery.answer);
  throw notNow(delivery);
};

const letterOf = async (
  { registry, sender }: SendingParts,
  { told, reader }: Outgoing,
  key: string,
  { directory, at }: Moment,
): Promise<Letter> => {
  const records = await registry.records([...new Set(told.map(({ pending }) => pending.notice.mandate))]);
  const isFirst = !(await registry.hasHadMail(reader.person));
  const materials = told.map(({ pending: { notice }, missedOn }): Material => {
    const record = records.get(notice.mandate);
    if (!record) throw new Error(`the notice ${notice.key} is about a mandate that is not on record`);
    return { notice, reader, record, resolution: undefined, directory, isFirst, missedOn, at };
  });
  const [first, ...others] = materials;
  if (!first) throw new Error(`the mail ${key} tells nothing`);
  if (others.length) return digestFrom([first, ...others], key, sender);
  return letterFrom({ ...first, resolution: await registry.resolution(first.record.snapshot.resolution) }, key, sender);
};

const rowOf = (outgoing: Outgoing, key: string, letter: Letter, { at }: Moment) => {
  const { reader, desk, isDigest, day } = outgoing;
  const { messageId, subject } = letter;
  const lastAt = instantAt(at, reader.station.zone);
  const mandate = onlyOne(outgoing)?.notice.mandate ?? null;
  const digest = isDigest ? day : null;
  return {
    ...{ key, kind: kindOf(outgoing), mandate, desk, digest, messageId, subject, lastAt },
    ...{ person: reader.person, address: reader.address },
  };
};

/**
 * The address was refused: each mandate has it on record, its coordinator is told, and somebody else is to read it.
 * They are told before the ledger has the answer: told twice is recorded once, but not told at all would be lost.
 */
const comeBack = async (
  parts: SendingParts,
  { told, reader, desk }: Outgoing,
  key: string,
  answer: string,
  { directory, at }: Moment,
): Promise<void> => {
  const { registry, bell, tellUndeliverable, stationOf } = parts;
  for (const { pending } of told) {
    const { mandate, key: notice } = pending.notice;
    const people = await tellUndeliverable(mandate, { notice, person: reader.person, reason: answer }, at);
    await Promise.all(people.map((each) => bell.wake(each)));
  }
  const final = told
    .filter(({ pending }) => !readerOf({ directory, stationOf, at }, desk, [...pending.refused, reader.person]))
    .map(({ pending }) => pending.notice.key);
  await registry.refuseMail(key, { reader: reader.person, answer, final });
};

/** A refusal of ourselves has to be mended by an operator; meanwhile it shows on the pending activity. */
export const notNow = ({ answer, isOurFault }: Delivery & { verdict: 'deferred' }): ApplicationFailure =>
  isOurFault
    ? ApplicationFailure.create({
        message: `the mail server refuses us: ${answer}`,
        type: 'MailServerRefusedUs',
        nextRetryDelay: '15 minutes',
      })
    : ApplicationFailure.retryable(`the mail server does not take mail now: ${answer}`, 'MailServerDeferred');
