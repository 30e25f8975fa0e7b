/** A plan that a coordinator has edited, and the same resolution read again: what is new, what is gone, what differs. */
import type { Plan, PlanEntry, Proposal } from './plan.ts';

export interface Merge {
  /** Requests that the plan does not have, each with the id of the entry that it comes after, or null at the beginning. */
  added: { id: string; after: string | null }[];
  /** Entries of the plan whose request is no longer found. */
  gone: string[];
  /** Requests that the coordinator took out of the plan: they stay out. */
  takenOut: string[];
  /** One line a field that is read differently now; the plan keeps its own. */
  differs: string[];
}

/** The plan's ids are authoritative: a request that has another one now is known by its paragraph and kind. */
const isSame = (one: PlanEntry, two: PlanEntry): boolean => one.paragraph === two.paragraph && one.kind === two.kind;

/** The plan's entry of each fresh one. */
const pairs = (plan: Plan, fresh: readonly Proposal[]): Map<Proposal, PlanEntry> => {
  const found = new Map<Proposal, PlanEntry>();
  const left = new Set(plan.entries);
  const pair = (proposal: Proposal, entry: PlanEntry | undefined): void => {
    if (!entry || !left.delete(entry)) return;
    found.set(proposal, entry);
  };
  for (const proposal of fresh)
    pair(
      proposal,
      plan.entries.find(({ id }) => id === proposal.id),
    );
  for (const proposal of fresh.filter((each) => !found.has(each) && !plan.found?.includes(each.id))) {
    pair(
      proposal,
      [...left].find((entry) => isSame(entry, proposal)),
    );
  }
  return found;
};

export const mergeInto = (plan: Plan, fresh: readonly Proposal[]): Merge => {
  const paired = pairs(plan, fresh);
  const kept = new Set([...paired.values()].map(({ id }) => id));
  const merge: Merge = { added: [], gone: [], takenOut: [], differs: [] };
  let after: string | null = null;
  for (const proposal of fresh) {
    const entry = paired.get(proposal);
    if (entry) merge.differs.push(...differencesIn(entry, proposal));
    else if (plan.found?.includes(proposal.id)) merge.takenOut.push(proposal.id);
    else merge.added.push({ id: proposal.id, after });
    if (entry) after = entry.id;
    else if (merge.added.at(-1)?.id === proposal.id) after = proposal.id;
  }
  merge.gone = plan.entries.flatMap(({ id }) => (kept.has(id) ? [] : [id]));
  return merge;
};

const FIELDS = [
  ['due', ({ due }: PlanEntry) => due ?? 'no date'],
  ['kind', ({ kind }: PlanEntry) => kind],
  ['addressees', ({ addressees }: PlanEntry) => addressees.join(', ')],
  ['recipient', ({ recipient }: PlanEntry) => recipient ?? 'none'],
] as const;

const differencesIn = (entry: PlanEntry, proposal: Proposal): string[] =>
  FIELDS.flatMap(([name, valueOf]) => {
    const [has, reads] = [valueOf(entry), valueOf(proposal)];
    return has === reads ? [] : [`${entry.id}: ${name}: ${has} in the plan, ${reads} as it is read now`];
  });
