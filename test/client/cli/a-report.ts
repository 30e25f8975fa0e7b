/** Paragraph 37 of A/RES/66/183 as it stands after some acts: made by the core itself, from the shipped procedure. */
import { millisOf } from '../../../domain/calendar/day.ts';
import {
  type Action,
  act,
  commandFrom,
  enter,
  type Event,
  type Mandate,
  type MandateInput,
  newMandate,
  snapshotOf,
} from '../../../domain/mandate/index.ts';
import { starting } from '../../../domain/mandate/happenings.ts';
import { type Shown, shown } from '../../../client/showing.ts';
import { aMandate } from '../../domain/mandate/a-mandate.ts';

const input = (): MandateInput =>
  aMandate({
    title: 'report on international cooperation against the world drug problem',
    due: { day: '2012-09-18', derivation: '67th session opens Tue 18 Sep 2012 (rule of 57/301)' },
  });

/** Something that a person did: when, who, what, and its details. */
type Deed = [at: string, by: string, action: Action, details?: Record<string, unknown>];

export const DRAFT_RETURNED: Deed[] = [
  ['2011-12-20T10:00:00-05:00', 'chief', 'complete', { to: 'officer' }],
  ['2012-06-20T15:30:00-04:00', 'officer', 'complete', { evidence: ['https://docs.example.org/draft-37'] }],
  [
    '2012-06-25T11:00:00-04:00',
    'chief',
    'return',
    { note: 'The figures of 2011 are out, and the part on the regional conferences says too little.' },
  ],
];

/** The mandate after these deeds, as `show` tells it at that moment. */
export const reportAfter = (deeds: Deed[], now: string): Shown => {
  const start = enter(newMandate(input()), starting(newMandate(input()), millisOf('2011-12-19T09:00:00-05:00')), {
    actor: input().startedBy,
    commandId: null,
    now: millisOf('2011-12-19T09:00:00-05:00'),
  });
  let { mandate }: { mandate: Mandate } = start;
  const events: Event[] = [...start.events];
  deeds.forEach(([at, by, action, details], index) => {
    const actor = { person: by, roles: by === 'coordinator' ? ['coordinator'] : [], onBehalfOf: null, channel: 'cli' };
    const command = commandFrom(action, { ...details, actor }, `deed-${index}`);
    if (!('action' in command)) throw new Error(command.reason);
    const step = act(mandate, command, millisOf(at));
    if (!('answer' in step)) throw new Error(step.reason);
    mandate = step.mandate;
    events.push(...step.events);
  });
  return shown({ snapshot: snapshotOf(mandate), events }, undefined, millisOf(now));
};
