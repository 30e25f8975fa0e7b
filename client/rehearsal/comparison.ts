/** Two rehearsals side by side: what the second changes, and for whom. */
import { type Day, dayInWords } from '../../domain/calendar/day.ts';
import type { MandateInput, PersonId, Snapshot } from '../../domain/mandate/index.ts';
import type { Rehearsal } from './rehearsal.ts';

export interface Change {
  type: 'change';
  for: PersonId;
  what: 'mails' | 'holds' | 'due' | 'outcome';
  mandate: string | null;
  stage: string | null;
  was: string | number | null;
  is: string | number | null;
  /** The change as a line for people. */
  words: string;
}

/** Something that is so for somebody; two rehearsals that say the same of it have the same key and value. */
type Fact = Omit<Change, 'type' | 'was' | 'is' | 'words'> & { value: string | number | null };

/** By person: those with the most changes first, and of each what concerns all mandates first. */
export const comparison = (before: Rehearsal, after: Rehearsal): Change[] => {
  const [was, is] = [factsOf(before), factsOf(after)];
  const changes = [...new Set([...was.keys(), ...is.keys()])]
    .filter((key) => was.get(key)?.value !== is.get(key)?.value)
    .flatMap((key) => changeOf(was.get(key), is.get(key)));
  const count = (person: PersonId): number => changes.filter((change) => change.for === person).length;
  return changes.sort((a, b) => count(b.for) - count(a.for) || a.for.localeCompare(b.for) || rank(a) - rank(b));
};

const rank = ({ what }: Change): number => ['mails', 'outcome', 'holds', 'due'].indexOf(what);

const changeOf = (was: Fact | undefined, is: Fact | undefined): Change[] => {
  const fact = is ?? was;
  if (!fact) return [];
  // Whoever gets or gives up a stage is told so; that its day is another one to them goes without saying.
  if (fact.what === 'due' && (!was || !is)) return [];
  const { value: _value, ...about } = fact;
  const change = { ...about, type: 'change' as const, was: was?.value ?? null, is: is?.value ?? null };
  return [{ ...change, words: inWords(change) }];
};

const inWords = ({ what, mandate, stage, was, is }: Omit<Change, 'words'>): string => {
  if (what === 'mails') return `${is ?? 0} mails instead of ${was ?? 0}`;
  if (what === 'outcome') return `${mandate}: ${is ?? 'not followed'} instead of ${was ?? 'not followed'}`;
  if (what === 'holds') return `${mandate}: ${stage} ${is ? 'is theirs' : 'is theirs no longer'}`;
  return `${mandate}: ${stage} due ${dayOrNone(is)} instead of ${dayOrNone(was)}`;
};

const dayOrNone = (day: string | number | null): string => (day ? dayInWords(day as Day) : 'on no date');

const factsOf = ({ entries, mandates }: Rehearsal): Map<string, Fact> => {
  const mails = entries.flatMap((entry) => (entry.type === 'mail' ? [entry.to] : []));
  const facts: Fact[] = [
    ...[...new Set(mails)].map((to): Fact => ({
      ...{ for: to, what: 'mails', mandate: null, stage: null },
      value: mails.filter((each) => each === to).length,
    })),
    ...mandates.flatMap(({ input, snapshot }) => factsOfMandate(input, snapshot)),
  ];
  return new Map(facts.map((fact) => [[fact.what, fact.for, fact.mandate, fact.stage].join('|'), fact]));
};

const factsOfMandate = ({ procedure, people }: MandateInput, { id, stages, outcome }: Snapshot): Fact[] => [
  ...(people.coordinator ?? []).map((person): Fact => ({
    ...{ for: person, what: 'outcome', mandate: id, stage: null },
    value: outcome ?? 'still open',
  })),
  ...procedure.stages.flatMap((plan) => {
    const due = stages.find((stage) => stage.id === plan.id)?.due ?? null;
    const holders = plan.who.flatMap((role) => people[role] ?? []);
    return [...new Set(holders)].flatMap((person): Fact[] => [
      { for: person, what: 'holds', mandate: id, stage: plan.id, value: 'holds' },
      { for: person, what: 'due', mandate: id, stage: plan.id, value: due },
    ]);
  }),
];
