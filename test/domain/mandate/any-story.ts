/** What may happen to a mandate: acts of anybody, likely or not, the passing of time, and mail that comes back. */
import fc from 'fast-check';
import {
  act,
  type Action,
  ACTIONS,
  type Answer,
  cameBack,
  type Command,
  ENGINE,
  enter,
  type Event,
  type Fact,
  isRefusal,
  type Mandate,
  type MandateInput,
  newMandate,
  type Notice,
  openStage,
  ownersOf,
  passing,
  planOf,
  type Refusal,
  starting,
  type Step,
  UNATTRIBUTED,
} from '../../../domain/mandate/index.ts';
import { startOfDay } from '../../../domain/calendar/day.ts';
import { NEW_YORK, VIENNA } from './a-mandate.ts';
import { anyDay, anyInput, PERSONS } from './any-mandate.ts';

const HOUR = 3_600_000;

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
  evidence: someEvidence,
  on: maybe(anyDay),
  due: anyDay,
  station: fc.constantFrom(null, NEW_YORK, VIENNA),
  commandId: maybe(fc.constantFrom('again', 'constructor', '__proto__')),
});

/** Whoever has to act does, so that stories get far: they do their part, or send it back. */
const goodAct = fc.record({
  good: fc.constantFrom<Action[]>('complete', 'complete', 'return'),
  by: fc.constantFrom('owner', 'owner', 'coordinator', 'unattributed'),
  evidence: someEvidence,
});

const aWhile = fc.record({
  hours: fc.oneof(fc.integer({ min: 0, max: 48 }), fc.integer({ min: 0, max: 4000 })),
});

const anyTurn = fc.oneof(
  { weight: 4, arbitrary: goodAct },
  { weight: 3, arbitrary: anyAct },
  { weight: 2, arbitrary: aWhile },
  { weight: 1, arbitrary: fc.record({ bounces: fc.nat() }) },
);

type Turn = typeof anyTurn extends fc.Arbitrary<infer T> ? T : never;

/** A mandate's life of up to two dozen turns. */
export const anyStory: fc.Arbitrary<Story> = fc
  .tuple(anyInput, fc.array(anyTurn, { maxLength: 24, size: 'max' }))
  .map(([input, turns]) => lived(input, turns));

/** One turn of a story: what was there, what happened, what it became. */
export interface Chapter {
  before: Mandate;
  after: Mandate;
  now: number;
  command: Command | null;
  result: Step | (Step & { answer: Answer }) | Refusal;
}

export interface Story {
  input: MandateInput;
  chapters: Chapter[];
  events: Event[];
  notices: Notice[];
}

const lived = (input: MandateInput, turns: Turn[]): Story => {
  let now = startOfDay('2011-12-19', input.station.zone) + 9 * HOUR;
  const story: Story = { input, chapters: [], events: [], notices: [] };
  const tell = (before: Mandate, command: Command | null, result: Chapter['result']): Mandate => {
    const step = isRefusal(result) ? { mandate: before, events: [], notices: [] } : result;
    story.events.push(...step.events);
    story.notices.push(...step.notices);
    story.chapters.push({ before, after: step.mandate, now, command, result });
    return step.mandate;
  };
  const happen = (before: Mandate, facts: Fact[]): Mandate =>
    tell(before, null, enter(before, facts, { actor: ENGINE, commandId: null, now }));

  let mandate = happen(newMandate(input), starting(newMandate(input), now));
  for (const [index, turn] of turns.entries()) {
    if ('hours' in turn) {
      now += turn.hours * HOUR;
      mandate = happen(mandate, passing(mandate, now));
    } else if ('bounces' in turn) {
      const notice = story.notices[turn.bounces % Math.max(1, story.notices.length)];
      if (notice)
        mandate = happen(mandate, cameBack(mandate, { notice: notice.key, person: notice.person, reason: '550' }));
    } else {
      const command = commandOf(mandate, turn, `c${index}`);
      mandate = tell(mandate, command, act(mandate, command, now));
    }
  }
  return story;
};

const commandOf = (mandate: Mandate, turn: Extract<Turn, { evidence: string[] }>, id: string): Command => {
  const stage = openStage(mandate);
  const owner = (stage && ownersOf(mandate, stage)[0]) ?? 'nobody';
  const who = 'good' in turn ? turn.by : turn.who;
  const person = who === 'owner' ? owner : who;
  const roles = person === 'coordinator' ? ['coordinator'] : [];
  const named = { person, roles, onBehalfOf: 'good' in turn ? null : turn.onBehalfOf, channel: 'cli' as const };
  const actor = person === UNATTRIBUTED.person ? UNATTRIBUTED : named;
  const common = { commandId: id, actor, note: 'it is time', stage: null, from: null, derivation: 'a session moved' };
  if (!('good' in turn))
    return { ...common, ...turn, commandId: turn.commandId ?? id, to: turn.to ?? 'ada' } as Command;
  const action =
    stage && planOf(mandate, stage.id)?.approval ? (turn.good === 'return' ? 'return' : 'approve') : 'complete';
  return { ...common, action, evidence: turn.evidence, on: null, to: null } as Command;
};
