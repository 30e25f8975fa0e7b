/** Many notices as one mail that can be read: a line a mandate, in groups, what is worst first. */
import type { Notice, NoticeKind, Snapshot } from '../mandate/index.ts';
import { isOvertaken, stageOfNotice } from './overtaken.ts';

/** The groups, worst first, with the kinds of notices that bring a mandate into each. */
const GROUPS = {
  late: ['overdue', 'escalation'],
  decide: ['approval', 'extension', 'objected'],
  wrong: ['undeliverable', 'flagged'],
  returned: ['returned'],
  due: ['reminder', 'response'],
  new: ['assignment', 'delegated', 'resumed'],
  changed: ['moved', 'extension-refused', 'suspended', 'silence', 'no-longer-yours'],
  closed: ['closed'],
  overtaken: [],
} as const satisfies Record<string, readonly NoticeKind[]>;

export type DigestGroup = keyof typeof GROUPS;

const ORDER = Object.keys(GROUPS) as DigestGroup[];

export interface Told {
  notice: Notice;
  snapshot: Snapshot;
}

/** All that is told of one mandate. */
export interface DigestItem<T extends Told = Told> {
  /** The worst news first. */
  news: [T, ...T[]];
}

export interface DigestPart<T extends Told = Told> {
  group: DigestGroup;
  /** How many mandates are in it, shown or not. */
  count: number;
  shown: DigestItem<T>[];
}

const groupOf = ({ notice, snapshot }: Told): DigestGroup =>
  isOvertaken(notice, snapshot)
    ? 'overtaken'
    : (ORDER.find((group) => (GROUPS[group] as readonly NoticeKind[]).includes(notice.kind)) ?? 'changed');

/** Sorts what is worse before the rest; within a group what is due first; of one day, by paragraphs. */
const worstFirst = (a: Told, b: Told): number =>
  ORDER.indexOf(groupOf(a)) - ORDER.indexOf(groupOf(b)) ||
  byText(dueOf(a), dueOf(b)) ||
  byText(a.notice.mandate, b.notice.mandate);

/** `para. 9` before `para. 10`. */
const byText = (a: string, b: string): number => a.localeCompare(b, 'en', { numeric: true });

/** Without a day, after all days. */
const dueOf = ({ notice, snapshot }: Told): string => stageOfNotice(notice, snapshot)?.due ?? snapshot.due ?? '~';

/** @param most how many mandates are shown; the rest is counted */
export const digestOf = <T extends Told>(told: readonly T[], most: number): DigestPart<T>[] => {
  const items = byMandate([...told].sort(worstFirst));
  const shown = new Set(items.slice(0, most));
  return ORDER.flatMap((group) => {
    const inGroup = items.filter(({ news }) => groupOf(news[0]) === group);
    return inGroup.length ? [{ group, count: inGroup.length, shown: inGroup.filter((item) => shown.has(item)) }] : [];
  });
};

const byMandate = <T extends Told>(sorted: readonly T[]): DigestItem<T>[] => {
  const items = new Map<string, DigestItem<T>>();
  for (const each of sorted) {
    const item = items.get(each.notice.mandate);
    if (item) item.news.push(each);
    else items.set(each.notice.mandate, { news: [each] });
  }
  return [...items.values()];
};
