/** What happens to the sample while its officer has the draft, and on which day, so that each kind of notice is given. */
import type { Fact, NoticeKind } from '../../../domain/mandate/index.ts';

const draft = { stage: 'draft', evidence: ['draft of 20 June'], names: null, note: null };
const opened = { type: 'opened', due: '2012-07-03', day: '2012-06-20', returned: false } as const;
const drafted: Fact[] = [
  { type: 'completed', ...draft, on: '2012-06-20' },
  { ...opened, stage: 'clear', holders: ['chief', 'head'] },
];
const returned: Fact[] = [
  {
    ...{ type: 'returned', stage: 'clear', to: 'draft' },
    note: 'The figures are those of 2010; please use the World Drug Report 2011.',
  },
  { ...opened, stage: 'draft', holders: ['officer'], due: '2012-06-26', day: '2012-06-25', returned: true },
];
const told = { stage: 'draft', late: false, last: false };
const asked = { type: 'extension-asked', stage: 'draft', from: '2012-06-26', due: '2012-07-06' } as const;
const suspended = { type: 'suspended', time: 'stands', day: '2012-03-01', note: 'The Commission reviews it.' } as const;

export const HAPPENINGS: [NoticeKind, string, Fact[]][] = [
  ['assignment', '2011-12-21', []],
  [
    'response',
    '2012-01-10',
    [{ ...opened, stage: 'draft', holders: ['officer'], asked: ['documents'], due: '2012-06-26' }],
  ],
  [
    'reminder',
    '2012-06-12',
    [
      {
        type: 'reminded',
        ...told,
        tell: 'reminder',
        to: ['officer'],
        rule: '14 days before it is due',
        day: '2012-06-12',
      },
    ],
  ],
  [
    'overdue',
    '2012-06-27',
    [{ type: 'reminded', ...told, tell: 'overdue', to: ['officer'], rule: '1 working day late', day: '2012-06-27' }],
  ],
  [
    'escalation',
    '2012-06-29',
    [{ type: 'escalated', ...told, to: ['chief'], rule: '3 working days late', day: '2012-06-29' }],
  ],
  ['approval', '2012-06-20', drafted],
  [
    'silence',
    '2012-07-04',
    [...drafted, { type: 'approved', stage: 'clear', on: '2012-07-03', note: null, silent: true }],
  ],
  ['objected', '2012-06-22', [...drafted, { type: 'objected', stage: 'clear', note: 'Paragraph 4 is not agreed.' }]],
  ['returned', '2012-06-25', [...drafted, ...returned]],
  [
    'moved',
    '2012-03-01',
    [
      {
        ...{ type: 'rescheduled', stage: null, from: '2012-09-18', to: '2012-10-10' },
        ...{ stageDue: '2012-07-18', day: '2012-03-01', note: 'The Committee takes the item up on 10 October.' },
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
    'delegated',
    '2012-03-01',
    [
      {
        ...{ type: 'delegated', stage: null, from: 'officer', to: 'chief', until: '2012-03-30', day: '2012-03-01' },
        note: 'While I am at the Commission.',
      },
    ],
  ],
  ['extension', '2012-06-20', [{ ...asked, note: 'Two entities have not answered yet.' }]],
  [
    'extension-refused',
    '2012-06-21',
    [
      { ...asked, note: 'Two entities have not answered yet.' },
      { type: 'extension-refused', stage: 'draft', note: 'The slot for translation can’t be moved.' },
    ],
  ],
  ['suspended', '2012-03-01', [suspended]],
  [
    'resumed',
    '2012-03-15',
    [
      suspended,
      {
        ...{ type: 'resumed', days: 14, from: '2012-09-18', to: '2012-10-02', dates: {}, stageDue: '2012-07-10' },
        ...{ day: '2012-03-15', note: null },
      },
    ],
  ],
  [
    'undeliverable',
    '2012-03-01',
    [
      {
        ...{ type: 'undeliverable', notice: 'A/RES/66/183/37:4:officer', person: 'officer' },
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
