/** Whatever comes, whenever, and whatever its reader has chosen: mail keeps their hours, and tells everything once. */
import fc from 'fast-check';
import { dayAt, instantAt, weekdayOf } from '../../../domain/calendar/day.ts';
import { isWorkingDay } from '../../../domain/calendar/station.ts';
import { nextRound, type ReadingHours, roundAt, type Waiting } from '../../../domain/mail/index.ts';
import { at, OFFICER, since, urgent, VIENNESE } from './waiting.ts';

const HOUR = 3_600_000;
const RUNS = 60;
const START = at('2012-06-18 00:00');

const anyHours = fc.record({
  station: fc.constantFrom(OFFICER.station, VIENNESE.station),
  choice: fc.record(
    {
      hour: fc.integer({ min: 8, max: 17 }),
      days: fc.uniqueArray(fc.integer({ min: 1, max: 5 }), { minLength: 1 }),
      pausedThrough: fc.constantFrom('2012-06-10', '2012-06-20', '2012-06-29'),
    },
    { requiredKeys: [] },
  ),
});

/** Three weeks, with a holiday in them, to the minute. */
const anyNews = fc
  .array(fc.record({ minute: fc.integer({ min: 0, max: 21 * 24 * 60 }), isUrgent: fc.boolean() }), { maxLength: 15 })
  .map((news) =>
    news
      .sort((a, b) => a.minute - b.minute)
      .map(({ minute, isUrgent }) => {
        const moment = instantAt(START + minute * 60_000, 'America/New_York')
          .slice(0, 16)
          .replace('T', ' ');
        return isUrgent ? urgent(moment) : since(moment);
      }),
  );

const anyOutage = fc.option(
  fc.record({ from: fc.integer({ min: 0, max: 400 }), hours: fc.integer({ min: 1, max: 120 }) }),
);

interface Sent {
  at: number;
  told: Waiting[];
  isDigest: boolean;
}

/** A desk as its workflow keeps it: it looks, waits, sends, and looks again; in an outage nothing arrives. */
const lifeOfADesk = (news: Waiting[], hours: ReadingHours, outage: { from: number; hours: number } | null): Sent[] => {
  const sent: Sent[] = [];
  const told = new Set<string>();
  const isDown = (now: number): boolean =>
    outage !== null && now >= START + outage.from * HOUR && now < START + (outage.from + outage.hours) * HOUR;
  let lastDigest: string | null = null;
  for (let now = START, looks = 0; looks < 5000; looks++) {
    const come = news.filter((each) => Date.parse(each.since) <= now && !told.has(each.notice.key));
    const next = nextRound(come, hours, lastDigest, now);
    const arrival = news.map((each) => Date.parse(each.since)).find((moment) => moment > now);
    if (next === undefined && arrival === undefined) return sent;
    if (next === undefined || next > now) {
      now = Math.min(next ?? Infinity, arrival ?? Infinity);
    } else if (isDown(now)) {
      now += HOUR / 4;
    } else {
      const { letters, digest } = roundAt(come, hours, lastDigest, now);
      sent.push(...letters.map((each) => ({ at: now, told: [each], isDigest: false })));
      if (digest.length) {
        sent.push({ at: now, told: digest, isDigest: true });
        lastDigest = dayAt(now, hours.station.zone);
      }
      for (const { notice } of [...letters, ...digest]) told.add(notice.key);
    }
  }
  throw new Error('the desk never comes to rest');
};

const lives = (check: (sent: Sent[], news: Waiting[], hours: ReadingHours) => void): void =>
  fc.assert(
    fc.property(anyNews, anyHours, anyOutage, (news, hours, outage) =>
      check(lifeOfADesk(news, hours, outage), news, hours),
    ),
    { numRuns: RUNS },
  );

test('every notice is told, and none twice', () => {
  lives((sent, news) => {
    const told = sent.flatMap((mail) => mail.told.map(({ notice }) => notice.key));
    expect(told.sort()).toEqual(news.map(({ notice }) => notice.key).sort());
  });
});

test('no mail leaves outside the working days and hours of its reader, nor before what it tells has happened', () => {
  lives((sent, _news, { station }) => {
    for (const mail of sent) {
      const hour = Number(instantAt(mail.at, station.zone).slice(11, 13));
      expect(isWorkingDay(dayAt(mail.at, station.zone), station)).toBe(true);
      expect(hour).toBeGreaterThanOrEqual(8);
      expect(hour).toBeLessThan(18);
      for (const each of mail.told) expect(mail.at).toBeGreaterThanOrEqual(Date.parse(each.since));
    }
  });
});

test('while nothing fails, a digest comes in the hour and on the days that its reader has chosen, once a day', () => {
  const anyQuietNews = anyNews.map((news) => news.filter(({ notice }) => !notice.urgent));
  fc.assert(
    fc.property(anyQuietNews, anyHours, (news, hours) => {
      const sent = lifeOfADesk(news, hours, null);
      const { station, choice } = hours;
      const days = sent.map((mail) => dayAt(mail.at, station.zone));
      expect(new Set(days).size).toBe(days.length);
      for (const [index, mail] of sent.entries()) {
        expect(Number(instantAt(mail.at, station.zone).slice(11, 13))).toBe(choice.hour ?? 9);
        expect(choice.days ?? [1, 2, 3, 4, 5]).toContain(weekdayOf(days[index] ?? ''));
      }
    }),
    { numRuns: RUNS },
  );
});

test('a day brings no more than a handful of mails at one moment', () => {
  lives((sent) => {
    for (const { at: moment } of sent) {
      expect(sent.filter((other) => other.at === moment).length).toBeLessThanOrEqual(6);
    }
  });
});
