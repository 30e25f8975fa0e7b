import { lookOf } from '../../../client/cli/views/look.ts';
import { rehearsalSummary } from '../../../client/cli/views/rehearsal-summary.ts';
import { timelineLines } from '../../../client/cli/views/timeline.ts';
import type { TimelineEntry } from '../../../client/rehearsal/index.ts';
import { flawsIn } from './schemas.ts';

const LOOK = lookOf({}, {});
const ID = 'A/RES/66/183/37';

const event = (at: string, name: string, stage: string | null, by: string, words: string): TimelineEntry =>
  ({
    at,
    mandate: ID,
    type: 'event',
    event: name,
    stage,
    by,
    words,
    outcome: name === 'closed' ? 'fulfilled' : null,
  }) as TimelineEntry;
const mail = (at: string, notice: string, to: string, subject: string): TimelineEntry =>
  ({ at, mandates: [ID], type: 'mail', notice, to, subject, messageId: '<37.2.chief@mandates>' }) as TimelineEntry;

const LIFE = [
  event('2011-12-19T09:00:00-05:00', 'started', null, 'coordinator', 'followed from now on, started by coordinator'),
  event('2011-12-19T09:00:00-05:00', 'opened', 'assign', 'coordinator', 'assign opened for chief, due Mon 2 Jan 2012'),
  mail(
    '2011-12-19T09:00:00-05:00',
    'assignment',
    'chief',
    'Assignment due Mon 2 Jan: report on international cooperation (A/RES/66/183, para. 37)',
  ),
  mail('2011-12-26T09:00:00-05:00', 'reminder', 'chief', 'Reminder'),
  event('2012-09-14T09:00:00-04:00', 'closed', null, 'coordinator', 'closed: fulfilled'),
];

const page = LIFE.map((entry, index) => timelineLines(entry, LIFE[index - 1] ?? null, LOOK)).join('\n');

test('a timeline has months as headings, each day and hour once, and a line for each mail and event', () => {
  expect(page.split('\n')).toEqual([
    'December 2011',
    'Mon 19  09:00  · 37 followed from now on, started by coordinator',
    '               · 37 assign opened for chief, due Mon 2 Jan 2012',
    '               ✉ chief: Assignment due Mon 2 Jan: report on international coope…',
    'Mon 26  09:00  ✉ chief: Reminder',
    '',
    'September 2012',
    'Fri 14  09:00  · 37 closed: fulfilled',
  ]);
});

test('no line of it is longer than the terminal is wide', () => {
  for (const line of page.split('\n')) expect(line.length).toBeLessThanOrEqual(80);
});

test('its summary says how many mails go to whom, and how the mandates end', () => {
  expect(rehearsalSummary(LIFE, LOOK)).toBe('2 mails: 2 chief\n1 mandate: 1 fulfilled');
  expect(rehearsalSummary(LIFE.slice(0, 3), LOOK)).toBe('1 mail: 1 chief\n1 mandate: 1 still open');
});

const REFUSAL: TimelineEntry = {
  ...{ type: 'refusal', at: '2012-06-28T10:00:00-04:00', mandate: ID, action: 'approve', by: 'chief' },
  reason: 'the stage clear is not open',
};

test('an act that was not taken is told with its reason', () => {
  expect(timelineLines(REFUSAL, LIFE[4] ?? null, LOOK)).toContain(
    '✗ chief could not approve 37: the stage clear is not open',
  );
});

test('each line fits the schema', () => {
  for (const entry of [...LIFE, REFUSAL]) expect(flawsIn('rehearse', entry)).toEqual([]);
});
