import fc from 'fast-check';
import {
  type Answer,
  barTo,
  isRefusal,
  passing,
  snapshotOf,
  statusPage,
  upcoming,
} from '../../../domain/mandate/index.ts';
import { anyStory, type Chapter, type Story } from './any-story.ts';
import { brokenInLife, isForgotten, isPremature, isUntold } from './lawful-life.ts';
import { brokenLaws } from './legal.ts';

/** Lives that are told for the laws, and for claims that look at the calendar at every turn. */
const MANY = Number(process.env.LIVES ?? 1000);
const SOME = Math.ceil(MANY / 8);

const inEveryStory = (claim: (story: Story) => void, numRuns = MANY): void =>
  fc.assert(fc.property(anyStory, claim), { numRuns });
const inEveryChapter = (claim: (chapter: Chapter, story: Story) => void, numRuns = MANY): void =>
  inEveryStory((story) => story.chapters.forEach((chapter) => claim(chapter, story)), numRuns);

test('a thousand lives keep every law: in each state, on record, in who acts and in who is told', () => {
  inEveryStory((story) => {
    for (const { after } of story.chapters) {
      expect(brokenLaws(after)).toEqual([]);
      if (!after.suspended) expect(isUntold(after, story.notices)).toBe(false);
    }
    expect(brokenInLife(story)).toEqual([]);
  });
});

test('every refusal says its reason in one line, changes nothing, and the door says it beforehand', () => {
  inEveryChapter(({ before, after, command, result, now }) => {
    if (!command) return;
    const refusal = isRefusal(result) ? result : undefined;
    if (!before.closed) expect(barTo(before, command, now)).toEqual(refusal);
    if (!refusal) return;
    expect(after).toBe(before);
    expect(['NotYours', 'NotNow', 'BadInput']).toContain(refusal.kind);
    expect(refusal.reason).toMatch(/^.{10,}$/);
    expect(refusal.reason).not.toMatch(/undefined|null|\[object|\bNaN\b|: *$|for ,|by ,/);
  }, 2 * SOME);
});

test('a command that comes again, whenever it comes, changes nothing and gets its first answer', () => {
  inEveryStory(({ chapters }) => {
    const answers = new Map<string, Answer>();
    for (const { before, after, command, result } of chapters) {
      if (!command || isRefusal(result) || !('answer' in result)) continue;
      const first = answers.get(command.commandId);
      answers.set(command.commandId, first ?? result.answer);
      if (!first) expect(result.events.length).toBeGreaterThan(0);
      else expect([result.answer, result.events, result.notices, after]).toEqual([first, [], [], before]);
    }
  }, SOME);
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
      expect(snapshotOf(after)).toMatchObject({ seq: after.seq });
      expect(JSON.parse(JSON.stringify(after))).toEqual(after);
    }
  }, SOME);
});
