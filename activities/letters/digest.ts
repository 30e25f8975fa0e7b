/** All that a digest says: a line a mandate, worst first, at most a screen; the rest is counted. */
import { shortDay } from '../../domain/calendar/day.ts';
import { type DigestGroup, digestOf, type DigestPart, isOvertaken } from '../../domain/mail/index.ts';
import type { NoticeKind } from '../../domain/mandate/index.ts';
import { actsOf, inShell } from './acts.ts';
import { footerOf } from './footer.ts';
import { openingOf } from './kinds.ts';
import type { Content, Group } from './letter.ts';
import type { Material } from './material.ts';
import { capital, mandateInWords, nameOf, nearDay, todayOf } from './words.ts';

/** Mandates that a screen holds. */
const MOST = 8;

interface News {
  notice: Material['notice'];
  snapshot: Material['record']['snapshot'];
  material: Material;
}

const GROUPS: Record<DigestGroup, { title: string; counted: string }> = {
  late: { title: 'Overdue', counted: 'overdue' },
  decide: { title: 'Waits for your decision', counted: 'to decide' },
  wrong: { title: 'To be looked at', counted: 'to look at' },
  returned: { title: 'Came back to you', counted: 'returned' },
  due: { title: 'Still to be done', counted: 'to be done' },
  new: { title: 'New for you', counted: 'new' },
  changed: { title: 'Changed', counted: 'changed' },
  closed: { title: 'Closed', counted: 'closed' },
  overtaken: { title: 'Nothing to do any more', counted: 'overtaken' },
};

export const digestContentOf = (materials: readonly [Material, ...Material[]]): Content => {
  const [first] = materials;
  const parts = digestOf(materials.map(asNews), MOST);
  const count = parts.reduce((sum, part) => sum + part.count, 0);
  const summary = inCounts(parts);
  const mandates = count === 1 ? mandateInWords(first) : `${count} mandates`;
  const whose = first.reader.inPlaceOf ? `For ${nameOf(first, first.reader.inPlaceOf.person)}: ` : '';
  return {
    subject: `${whose}${mandates}: ${summary} (${shortDay(todayOf(first))})`,
    headline: capital(summary),
    about: `${count === 1 ? capital(mandates) : mandates}, on ${nearDay(todayOf(first), '')}`,
    tone: parts.some(({ group }) => group === 'late' || group === 'decide') ? 'urgent' : 'calm',
    says: lateness(materials),
    groups: [...parts.filter(isShown).map(asGroup), ...besides(parts)],
    acts: actsOn(parts, first),
    ...{ quote: null, dates: [], history: [] },
    footer: footerOf(first),
  };
};

const asNews = (material: Material): News => ({
  notice: material.notice,
  snapshot: material.record.snapshot,
  material,
});

/** `3 overdue, 2 to decide, 5 more`: what is worst by its name. */
const inCounts = (parts: readonly DigestPart[]): string => {
  const named = parts.slice(0, 3).map(({ group, count }) => `${count} ${GROUPS[group].counted}`);
  const more = parts.slice(3).reduce((sum, { count }) => sum + count, 0);
  return [...named, ...(more ? [`${more} more`] : [])].join(', ');
};

const lateness = (materials: readonly Material[]): string[] => {
  const missed = materials.flatMap(({ missedOn }) => missedOn ?? []).sort();
  const [since] = missed;
  if (!since) return [];
  const last = missed.at(-1) ?? since;
  const days = since === last ? nearDay(since, '') : `days from ${nearDay(since, '')} to ${nearDay(last, '')}`;
  const what = missed.length === materials.length ? 'This mail is late' : 'Some of this is late';
  return [`${what}: it was meant for ${days}.`];
};

const isShown = ({ shown }: DigestPart): boolean => shown.length > 0;

/** What the screen does not hold. */
const besides = (parts: readonly DigestPart[]): Group[] => {
  const counts = parts.filter((part) => !isShown(part)).map(({ group, count }) => `${count} ${GROUPS[group].counted}`);
  return counts.length ? [{ title: 'And besides', lines: [], more: counts.join(', ') }] : [];
};

const asGroup = ({ group, count, shown }: DigestPart<News>): Group => {
  const hidden = count - shown.length;
  return {
    title: `${GROUPS[group].title} (${count})`,
    lines: shown.map(({ news: [worst, ...others] }) => ({
      what: mattersOf([worst, ...others.filter(saysMore(worst))]).join('; '),
      about: mandateInWords(worst.material),
    })),
    more: hidden === 0 ? null : `and ${hidden} more`,
  };
};

const mattersOf = (news: News[]): string[] => [...new Set(news.map(({ material }) => openingOf(material).matter))];

/** Kinds that ask for the same again. */
const REPEATING: NoticeKind[] = ['assignment', 'response', 'reminder', 'overdue'];

/** Of several words on one mandate, those that still hold and are not the same once more. */
const saysMore =
  (worst: News) =>
  ({ notice, snapshot }: News): boolean =>
    !isOvertaken(notice, snapshot) && !(REPEATING.includes(notice.kind) && notice.stage === worst.notice.stage);

const actsOn = (parts: readonly DigestPart<News>[], { reader, notice }: Material): Content['acts'] => {
  const worst = parts.flatMap(({ shown }) => shown.map(({ news }) => news[0].material));
  const acting = worst.find((material) => actsOf(material).length > 0);
  const [act] = acting ? actsOf(acting) : [];
  const [top] = worst;
  return [
    ...(acting && act ? [{ what: `${act.what}, on ${acting.record.snapshot.id}`, command: act.command }] : []),
    ...(top
      ? [{ what: 'See one of them whole', command: `npx mandates show ${inShell(top.record.snapshot.id)}` }]
      : []),
    {
      what: reader.inPlaceOf ? 'See all that is with them' : 'See all that is with you',
      command: `npx mandates list --owner ${reader.inPlaceOf ? notice.person : reader.person}`,
    },
  ];
};
