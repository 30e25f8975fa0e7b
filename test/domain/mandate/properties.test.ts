import fc from 'fast-check';
import {
  type Answer,
  barTo,
  isRefusal,
  newMandate,
  passing,
  replay,
  snapshotOf,
  statusPage,
  upcoming,
} from '../../../domain/mandate/index.ts';
import { anyStory, type Chapter, type Story } from './any-story.ts';
import { brokenLaws, isForgotten, isPremature } from './legal.ts';

/** Stories told for each claim; fewer where it looks at the calendar at every turn. */
const MANY = 400;
const SOME = 120;

const inEveryStory = (claim: (story: Story) => void, numRuns = MANY): void =>
  fc.assert(fc.property(anyStory, claim), { numRuns });
const inEveryChapter = (claim: (chapter: Chapter, story: Story) => void, numRuns = MANY): void =>
  inEveryStory((story) => story.chapters.forEach((chapter) => claim(chapter, story)), numRuns);

test('no sequence of acts and days brings a mandate into an illegal state', () => {
  inEveryChapter(({ after }) => expect(brokenLaws(after)).toEqual([]));
});

test('every refusal says its reason in one line, and the door says it beforehand', () => {
  inEveryChapter(({ before, command, result, now }) => {
    if (!command) return;
    const refusal = isRefusal(result) ? result : undefined;
    expect(barTo(before, command, now)).toEqual(refusal);
    if (!refusal) return;
    expect(['NotYours', 'NotNow', 'BadInput']).toContain(refusal.kind);
    expect(refusal.reason).toMatch(/^.{10,}$/);
    expect(refusal.reason).not.toMatch(/undefined|null|\[object|\bNaN\b|: *$|for ,|by ,/);
  });
});

test('the record has no gaps, and folding it gives the same mandate', () => {
  inEveryStory(({ input, events, chapters }) => {
    const last = chapters.at(-1)?.after ?? newMandate(input);
    expect(events.map(({ seq }) => seq)).toEqual(events.map((_, index) => index + 1));
    expect({ ...replay(newMandate(input), events), answers: last.answers }).toEqual(last);
    expect(JSON.parse(JSON.stringify(last))).toEqual(last);
  });
});

test('nobody is told anything twice, and nothing after the closing but that it is closed or that a mail came back', () => {
  inEveryStory(({ events, notices }) => {
    expect(new Set(notices.map(({ key }) => key)).size).toBe(notices.length);
    const closing = events.find(({ type }) => type === 'closed')?.seq ?? Infinity;
    const afterwards = notices.filter(({ seq, kind }) => seq >= closing && !['closed', 'undeliverable'].includes(kind));
    expect(afterwards).toEqual([]);
    expect(notices.filter(({ person }) => ['engine', 'unattributed', 'nobody'].includes(person))).toEqual([]);
  });
});

test('a command that comes again changes nothing and gets its first answer', () => {
  inEveryStory(({ chapters }) => {
    const answers = new Map<string, Answer>();
    for (const { before, after, command, result } of chapters) {
      if (!command || isRefusal(result) || !('answer' in result)) continue;
      const first = answers.get(command.commandId);
      answers.set(command.commandId, first ?? result.answer);
      if (!first) expect(result.events.length).toBeGreaterThan(0);
      else expect([result.answer, result.events, result.notices, after]).toEqual([first, [], [], before]);
    }
  });
});

test('time always moves on: what has come is told at once, and what comes next lies ahead', () => {
  inEveryChapter(({ before, after, command, now }) => {
    const next = upcoming(before);
    if (next) expect(passing(before, next.at).length).toBeGreaterThan(0);
    if (next && next.at > now) expect(passing(before, next.at - 1)).toEqual([]);
    if (!command && upcoming(after)) expect(upcoming(after)?.at).toBeGreaterThan(now);
  }, SOME);
});

test('no open stage with a day is forgotten before its ladder has ended, and nobody is called late too early', () => {
  inEveryStory(({ chapters, events }) => {
    chapters.forEach(({ after }) => expect(isForgotten(after, events.slice(0, after.seq))).toBe(false));
    for (const { before, now, result } of chapters) {
      if (!isRefusal(result)) expect(result.events.filter((event) => isPremature(event, before, now))).toEqual([]);
    }
  }, SOME);
});

test('every mandate can be shown at any time', () => {
  inEveryStory(({ chapters, events }) => {
    for (const { after, now } of chapters) {
      expect(statusPage(after, events.slice(0, after.seq), now)).not.toMatch(/undefined|NaN|null|: *$/m);
      expect(snapshotOf(after)).toMatchObject({ seq: after.seq, state: after.closed ? 'closed' : 'open' });
    }
  }, SOME);
});
