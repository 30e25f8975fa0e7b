/** Every kind of letter, from one sample mandate: to be looked at before a template is changed in earnest. */
import { startOfDay } from '../../domain/calendar/day.ts';
import type { Directory } from '../../domain/directory/index.ts';
import {
  ENGINE,
  enter,
  type Fact,
  type MandateInput,
  newMandate,
  type NoticeKind,
  snapshotOf,
  starting,
} from '../../domain/mandate/index.ts';
import type { StoredResolution } from '../../registry/index.ts';
import { readerOf, type StationOf } from '../reader.ts';
import { letterFrom } from './index.ts';
import type { Letter } from './letter.ts';

export interface PreviewSetting {
  /** A report, followed by officer, chief and head from 19 December 2011 on. */
  input: MandateInput;
  resolution: StoredResolution | undefined;
  directory: Directory;
  stationOf: StationOf;
}

export interface Preview {
  kind: NoticeKind;
  letter: Letter;
}

const draft = { stage: 'draft', evidence: ['draft of 20 June'], names: null, note: null };
const opened = { type: 'opened', due: '2012-07-03', day: '2012-06-20', returned: false } as const;
const drafted: Fact[] = [
  { type: 'completed', ...draft, on: '2012-06-20' },
  { ...opened, stage: 'clear', holders: ['chief', 'head'] },
];

/** What happens while the officer has the draft, and on which day, so that each kind of notice is given. */
const HAPPENINGS: [NoticeKind, string, Fact[]][] = [
  ['assignment', '2011-12-21', []],
  [
    'reminder',
    '2012-06-12',
    [
      {
        type: 'reminded',
        stage: 'draft',
        tell: 'reminder',
        to: ['officer'],
        rule: '14 days before it is due',
        day: '2012-06-12',
        late: false,
      },
    ],
  ],
  [
    'overdue',
    '2012-06-27',
    [
      {
        type: 'reminded',
        stage: 'draft',
        tell: 'overdue',
        to: ['officer'],
        rule: '1 working day late',
        day: '2012-06-27',
        late: false,
      },
    ],
  ],
  [
    'escalation',
    '2012-06-29',
    [
      {
        type: 'escalated',
        stage: 'draft',
        to: ['chief'],
        rule: '3 working days late',
        day: '2012-06-29',
        late: false,
        last: false,
      },
    ],
  ],
  ['approval', '2012-06-20', drafted],
  [
    'returned',
    '2012-06-25',
    [
      ...drafted,
      {
        type: 'returned',
        stage: 'clear',
        to: 'draft',
        note: 'The figures are those of 2010; please use the World Drug Report 2011.',
      },
      { ...opened, stage: 'draft', holders: ['officer'], due: '2012-06-26', day: '2012-06-25', returned: true },
    ],
  ],
  [
    'moved',
    '2012-03-01',
    [
      {
        type: 'rescheduled',
        stage: null,
        from: '2012-09-18',
        to: '2012-10-10',
        stageDue: '2012-07-18',
        day: '2012-03-01',
        note: 'The Committee takes the item up on 10 October.',
      },
    ],
  ],
  [
    'no-longer-yours',
    '2012-03-01',
    [
      {
        type: 'reassigned',
        stage: 'draft',
        role: null,
        from: ['officer'],
        to: 'chief',
        note: 'Jonas is on leave until May.',
      },
    ],
  ],
  [
    'undeliverable',
    '2012-03-01',
    [
      {
        type: 'undeliverable',
        notice: 'A/RES/66/183/37:4:officer',
        person: 'officer',
        reason: '550 5.1.1 no such mailbox',
      },
    ],
  ],
  [
    'flagged',
    '2012-03-01',
    [{ type: 'flagged', stage: 'draft', reason: 'complete came from Temporal without the name of a person' }],
  ],
  [
    'closed',
    '2012-09-14',
    [
      { type: 'completed', stage: 'issue', evidence: ['A/67/157'], on: '2012-08-07', names: null, note: null },
      { type: 'closed', outcome: 'fulfilled', on: '2012-09-14' },
    ],
  ],
];

const HOUR = 3_600_000;

const morningOf = (day: string, { station }: MandateInput): number => startOfDay(day, station.zone) + 9 * HOUR;

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

export const previewLetters = (setting: PreviewSetting): Preview[] =>
  HAPPENINGS.map(([kind, day, facts]) => ({ kind, letter: letterAt(setting, kind, day, facts) }));

const letterAt = (
  { input, resolution, directory, stationOf }: PreviewSetting,
  kind: NoticeKind,
  day: string,
  facts: Fact[],
): Letter => {
  const before = inDraft(input);
  const at = morningOf(day, input);
  const step = enter(before.mandate, facts, { actor: { ...ENGINE, person: 'chief' }, commandId: null, now: at });
  const notice = [...step.notices, ...before.notices].find((each) => each.kind === kind);
  if (!notice) throw new Error(`the sample gives no notice of the kind ${kind}`);
  const record = { input, snapshot: snapshotOf(step.mandate), events: [...before.events, ...step.events] };
  const reader = readerOf(directory, stationOf, notice.person, at);
  return letterFrom(
    { notice, reader, record, resolution, directory, isFirst: kind === 'assignment', at },
    'Mandates <mandates@example.org>',
  );
};
