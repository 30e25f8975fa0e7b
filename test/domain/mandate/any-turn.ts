/** What may happen to a mandate at any moment: acts of anybody, likely or not, days that pass, and mail that comes back. */
import fc from 'fast-check';
import {
  type Action,
  ACTIONS,
  type Command,
  type Mandate,
  openStage,
  ownersOf,
  planOf,
  UNATTRIBUTED,
} from '../../../domain/mandate/index.ts';
import { NEW_YORK, VIENNA } from './a-mandate.ts';
import { anyDay, PERSONS } from './any-mandate.ts';

const maybe = <T>(arbitrary: fc.Arbitrary<T>): fc.Arbitrary<T | null> => fc.option(arbitrary, { freq: 1 });

const someEvidence = fc.constantFrom<string[][]>(['A/67/157'], ['A/67/157', 'https://un.example/report'], []);

/** Anybody does anything, likely or not. */
const anyAct = fc.record({
  action: fc.constantFrom(...ACTIONS),
  who: fc.constantFrom('owner', 'coordinator', 'unattributed', ...PERSONS),
  onBehalfOf: maybe(fc.constantFrom(...PERSONS)),
  stage: maybe(fc.constantFrom('s0', 's1', 's2', 'draft', 'clear', 'nonsense')),
  note: fc.option(fc.constantFrom('because', 'so it was agreed'), { freq: 4 }),
  to: fc.constantFrom(null, ...PERSONS, 's0', 'draft'),
  from: maybe(fc.constantFrom(...PERSONS)),
  evidence: someEvidence,
  on: maybe(anyDay),
  due: maybe(anyDay),
  time: fc.constantFrom('runs', 'stands', null),
  station: fc.constantFrom(null, NEW_YORK, VIENNA),
  commandId: maybe(fc.constantFrom('again', 'constructor', '__proto__')),
});

/** Whoever has to act does, so that stories get far: they do their part, send it back, object, or ask for time. */
const goodAct = fc.record({
  good: fc.constantFrom('part', 'part', 'part', 'return', 'object', 'ask-extension'),
  by: fc.constantFrom('owner', 'owner', 'owner', 'stand-in', 'stand-in', 'coordinator', 'unattributed', ...PERSONS),
  from: fc.constantFrom(...PERSONS),
  due: anyDay,
  evidence: someEvidence,
});

/** A coordinator steers: halts it, lets it go on, hands it over, opens it again. */
const steering = fc.record({
  steer: fc.constantFrom<Action[]>('suspend', 'resume', 'grant-extension', 'delegate', 'reopen', 'reopen', 'replan'),
  stage: maybe(fc.constantFrom('s0', 's1', 'assign', 'draft')),
  to: fc.constantFrom(...PERSONS),
  due: maybe(anyDay),
  time: fc.constantFrom('runs', 'stands'),
});

const aWhile = fc.record({
  hours: fc.oneof(fc.integer({ min: 0, max: 48 }), fc.integer({ min: 0, max: 4000 })),
});

export const anyTurn = fc.oneof(
  { weight: 5, arbitrary: goodAct },
  { weight: 3, arbitrary: anyAct },
  { weight: 2, arbitrary: steering },
  { weight: 3, arbitrary: aWhile },
  { weight: 1, arbitrary: fc.record({ bounces: fc.nat() }) },
);

export type Turn = typeof anyTurn extends fc.Arbitrary<infer T> ? T : never;
export type ActingTurn = Exclude<Turn, { hours: number } | { bounces: number }>;

/** What somebody says in that turn; its sender may be whoever has the stage by then. */
export const commandOf = (mandate: Mandate, turn: ActingTurn, id: string): Command => {
  const common = { ...NOTHING_SAID, commandId: id, actor: actorOf(mandate, turn), note: 'it is time' };
  if ('good' in turn) {
    const from = awaited(mandate) ?? turn.from;
    return { ...common, ...turn, from, action: partOf(mandate, turn.good) } as Command;
  }
  if ('steer' in turn) return { ...common, ...turn, action: turn.steer } as Command;
  const { action, commandId, to, from, due } = turn;
  const needed = { to: to ?? 'ada', from: from ?? (NEEDS.from.includes(action) ? 'bao' : null) };
  const day = due ?? (NEEDS.due.includes(action) ? '2012-06-01' : null);
  return { ...common, ...turn, ...needed, due: day, commandId: commandId ?? id } as Command;
};

/** What the parser of commands would not let through without. */
const NEEDS: Record<'from' | 'due', Action[]> = {
  from: ['tick', 'take-over'],
  due: ['reschedule', 'ask-extension'],
};

const NOTHING_SAID = { stage: null, to: null, from: null, on: null, station: null, derivation: 'a session moved' };

const actorOf = (mandate: Mandate, turn: ActingTurn): Command['actor'] => {
  const stage = openStage(mandate);
  const who = 'good' in turn ? turn.by : 'steer' in turn ? 'coordinator' : turn.who;
  const owner = (stage && ownersOf(mandate, stage)[0]) ?? 'nobody';
  const person = who === 'owner' ? owner : who === 'stand-in' ? (standInFor(mandate, owner) ?? owner) : who;
  if (person === UNATTRIBUTED.person) return UNATTRIBUTED;
  const onBehalfOf = 'onBehalfOf' in turn ? turn.onBehalfOf : null;
  return { person, roles: person === 'coordinator' ? ['coordinator'] : [], onBehalfOf, channel: 'cli' };
};

/** Who may act for them: by delegation, or because it was escalated to them. */
const standInFor = (mandate: Mandate, owner: string): string | undefined =>
  mandate.delegations.find(({ from }) => from === owner)?.to ?? openStage(mandate)?.escalations.at(-1)?.to[0];

/** One of those whose answer is awaited. */
const awaited = (mandate: Mandate): string | undefined => {
  const stage = openStage(mandate);
  return stage?.asked.find((person) => !stage.answered.includes(person));
};

const partOf = (mandate: Mandate, good: string): Action => {
  if (good !== 'part') return good as Action;
  const kind = planOf(mandate, openStage(mandate)?.id ?? '')?.kind;
  return kind === 'approval' ? 'approve' : kind === 'responses' ? 'tick' : 'complete';
};
