/** A rehearsal with the real program: paragraph 37 as everybody acts in time, and as nobody ever does. */
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { jest } from '@jest/globals';
import type { TimelineEntry, TimelineEvent, TimelineMail } from '../../client/rehearsal/timeline.ts';
import { millisOf } from '../../domain/calendar/day.ts';
import { flawsIn } from '../client/cli/schemas.ts';
import { aFolder, json, mandates } from './program.ts';

jest.setTimeout(180_000);

const ID = 'A/RES/66/183/37';
const folder = aFolder();
const plan = join(folder, 'plan.yaml');

beforeAll(async () => {
  await mandates(['plan', 'examples/A_RES_66_183.txt', '--as-of', '2011-12-19', '-o', plan]);
  const entries = readFileSync(plan, 'utf8').split(/^(?= {2}- id: )/m);
  const alone = entries.map((entry) =>
    entry.includes(`id: ${ID}\n`) ? entry : entry.replace('follow: yes', 'follow: no'),
  );
  writeFileSync(plan, alone.join(''));
});
afterAll(() => rmSync(folder, { recursive: true }));

const rehearse = async (scenario: string) => {
  const lines = await json<TimelineEntry>(['rehearse', plan, '--as-of', '2011-12-19', '--scenario', scenario]);
  return {
    lines,
    mails: lines.filter((line): line is TimelineMail => line.type === 'mail'),
    events: lines.filter((line): line is TimelineEvent => line.type === 'event'),
  };
};

const told = ({ at, notice, to }: TimelineMail): string => `${at.slice(0, 10)} ${notice} ${to}`;

test('in time: nine months from adoption to the closing, with every mail on its day', async () => {
  const { lines, mails, events } = await rehearse('on-time');
  expect(lines.flatMap((line) => flawsIn('rehearse', line))).toEqual([]);
  expect(lines.map(({ at }) => millisOf(at))).toEqual(lines.map(({ at }) => millisOf(at)).sort((a, b) => a - b));
  expect(events[0]).toMatchObject({ mandate: ID, event: 'started' });
  expect(events[0]?.at).toMatch(/^2011-12-19T09:00:..-05:00$/);
  expect(events.at(-1)).toMatchObject({ event: 'closed', outcome: 'fulfilled' });
  expect(events.at(-1)?.at).toMatch(/^2012-09-1/);
  expect(mails.map(told)).toEqual(
    expect.arrayContaining([
      '2011-12-19 assignment chief',
      '2012-05-25 reminder officer',
      '2012-06-12 reminder officer',
    ]),
  );
  expect(mails.filter(({ notice }) => notice === 'overdue' || notice === 'escalation')).toEqual([]);
  expect(new Set(mails.map(({ messageId }) => messageId)).size).toBe(mails.length);
});

test('in silence: it is told as late, and goes up to the coordinator, where it stops', async () => {
  const { lines, mails, events } = await rehearse('silent');
  expect(lines.flatMap((line) => flawsIn('rehearse', line))).toEqual([]);
  expect(events.some(({ event }) => event === 'closed')).toBe(false);
  expect(mails.filter(({ notice }) => notice === 'escalation').map(({ to }) => to)).toEqual(['head', 'coordinator']);
  const [last, ...earlier] = mails.filter(({ notice }) => notice !== 'brief').reverse();
  expect(earlier.length).toBeGreaterThan(0);
  expect(last).toMatchObject({ notice: 'escalation', to: 'coordinator' });
  // From then on it heads the coordinator's weekly brief.
  expect(mails.at(-1)?.subject).toMatch(/: 1 overdue beyond the last reminder/);
});
