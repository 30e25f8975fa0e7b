/** Every kind of letter, and digests, from one sample mandate: to be looked at before a template is changed in earnest. */
import { startOfDay } from '../../../domain/calendar/day.ts';
import type { Directory } from '../../../domain/directory/index.ts';
import type { MailKind } from '../../../domain/mail/index.ts';
import {
  ENGINE,
  enter,
  type Fact,
  type MandateInput,
  newMandate,
  type NoticeKind,
  type PersonId,
  snapshotOf,
  starting,
} from '../../../domain/mandate/index.ts';
import type { StoredResolution } from '../../../registry/index.ts';
import { readerOf, type StationOf } from '../../reader.ts';
import { digestFrom, letterFrom } from '../index.ts';
import type { Letter } from '../letter.ts';
import type { Material } from '../material.ts';
import { HAPPENINGS } from './happenings.ts';

export interface PreviewSetting {
  /** A report, followed by officer, chief and head from 19 December 2011 on. */
  input: MandateInput;
  resolution: StoredResolution | undefined;
  directory: Directory;
  stationOf: StationOf;
}

export interface Preview {
  kind: MailKind;
  letter: Letter;
}

const SENDER = 'Mandates <mandates@example.org>';
const HOUR = 3_600_000;

const morningOf = (day: string, { station }: MandateInput): number => startOfDay(day, station.zone) + 9 * HOUR;

export const previewLetters = (setting: PreviewSetting): Preview[] => [
  ...HAPPENINGS.map(([kind, day, facts]) => {
    const material = materialAt(setting, kind, day, facts);
    return { kind, letter: letterFrom(material, material.notice.key, SENDER) };
  }),
  { kind: 'digest', letter: digestLetter(setting) },
];

/** Of each kind one, and of some more, as if all were of other paragraphs and had come on one morning. */
const digestLetter = (setting: PreviewSetting): Letter => {
  const all = [...HAPPENINGS, ...HAPPENINGS.slice(0, 5), ...HAPPENINGS.slice(0, 3)];
  const [first, ...others] = all.map(([kind, day, facts], index) => {
    const paragraph = String(index + 1);
    const input = { ...setting.input, paragraph, id: `${setting.input.resolution}/${paragraph}` };
    return { ...materialAt({ ...setting, input }, kind, day, facts, 'officer'), at: morningOf('2012-06-27', input) };
  });
  if (!first) throw new Error('the sample gives no notice');
  return digestFrom([first, ...others], 'digest:officer/2012-06-27/1', SENDER);
};

/** The mandate with its officer named, on 21 December 2011. */
const inDraft = (input: MandateInput) => {
  const fresh = newMandate(input);
  const origin = (day: string) => ({
    actor: { ...input.startedBy, person: 'chief' },
    commandId: null,
    now: morningOf(day, input),
  });
  const begun = enter(fresh, starting(fresh, morningOf('2011-12-19', input)), origin('2011-12-19'));
  const named: Fact[] = [
    { type: 'completed', stage: 'assign', evidence: [], on: '2011-12-21', names: 'officer', note: null },
    { type: 'opened', stage: 'draft', holders: ['officer'], due: '2012-06-26', day: '2011-12-21', returned: false },
  ];
  const step = enter(begun.mandate, named, origin('2011-12-21'));
  return { mandate: step.mandate, events: [...begun.events, ...step.events], notices: step.notices };
};

/** @param to who reads it; whom it is for, where nobody is named */
const materialAt = (
  { input, resolution, directory, stationOf }: PreviewSetting,
  kind: NoticeKind,
  day: string,
  facts: Fact[],
  to?: PersonId,
): Material => {
  const before = inDraft(input);
  const at = morningOf(day, input);
  const step = enter(before.mandate, facts, { actor: { ...ENGINE, person: 'chief' }, commandId: null, now: at });
  const notice = [...step.notices, ...before.notices].find((each) => each.kind === kind);
  if (!notice) throw new Error(`the sample gives no notice of the kind ${kind}`);
  const reader = readerOf({ directory, stationOf, at }, to ?? notice.person);
  if (!reader) throw new Error(`nobody reads what is for ${notice.person}`);
  const record = { input, snapshot: snapshotOf(step.mandate), events: [...before.events, ...step.events] };
  const isFirst = kind === 'assignment' && !to;
  return { notice, reader, record, resolution, directory, isFirst, missedOn: null, at };
};
