/** What holds of every mandate's whole life: of its record, of who acted in it, and of who was told what. */
import { endOfDay } from '../../../domain/calendar/day.ts';
import { isWorkingDay } from '../../../domain/calendar/station.ts';
import {
  type Event,
  fromRecord,
  isRefusal,
  type Mandate,
  newMandate,
  type Notice,
  openStage,
  ownersOf,
  planOf,
  replay,
  stageOf,
  upcoming,
} from '../../../domain/mandate/index.ts';
import type { Chapter, Story } from './any-story.ts';

interface Happened {
  event: Event;
  before: Mandate;
  chapter: Chapter;
}

/** Every event with the mandate as it was when it happened. */
const happenings = ({ chapters }: Story): Happened[] =>
  chapters.flatMap((chapter) => {
    const events = isRefusal(chapter.result) ? [] : chapter.result.events;
    return events.map((event, index) => ({ event, before: replay(chapter.before, events.slice(0, index)), chapter }));
  });

/** Each law gives what breaks it. */
const LAWS: Record<string, (story: Story) => unknown[]> = {
  'the record has no gaps, and it alone gives the mandate again': ({ input, events, chapters }) => {
    const last = chapters.at(-1)?.after ?? newMandate(input);
    const again = fromRecord(input, events);
    const same = JSON.stringify({ ...again, answers: null }) === JSON.stringify({ ...last, answers: null });
    return [...events.filter(({ seq }, index) => seq !== index + 1), ...(same ? [] : [again])];
  },
  'a command is known from the record alone': ({ input, events, chapters }) => {
    const asked = Object.entries(chapters.at(-1)?.after.answers ?? {});
    const { answers } = fromRecord(input, events);
    return asked.filter(([id, { seq, state, stage }]) => {
      const again = Object.hasOwn(answers, id) ? answers[id] : undefined;
      return again?.seq !== seq || again.state !== state || again.stage !== stage;
    });
  },
  'nobody is told anything twice': ({ notices }) =>
    notices.filter(({ key }, index) => notices.findIndex((other) => other.key === key) !== index),
  'nobody is written to who is no person': ({ notices }) =>
    notices.filter(({ person }) => ['engine', 'unattributed', 'nobody'].includes(person)),
  'a closed mandate tells nothing but that it is closed, and that a mail came back': ({ notices, events }) =>
    notices.filter(({ seq, kind }) => isClosedAt(events, seq) && !['closed', 'undeliverable'].includes(kind)),
  'what time brings is planned for working days': (story) =>
    happenings(story)
      .filter(({ event, before }) => isOfTime(event) && !isWorkingDay(event.day, before.station))
      .map(({ event }) => event),
  'nobody is reminded of a suspended mandate but its coordinators': (story) =>
    happenings(story)
      .filter(({ event, before }) => before.suspended && isOfTime(event))
      .filter(({ event }) => event.type !== 'reminded' || event.tell !== 'suspended'),
  'silence clears nothing but a silence procedure to which nobody has objected, after its day': (story) =>
    happenings(story).filter(({ event, before, chapter }) => {
      if (event.type !== 'approved' || event.by !== 'engine') return false;
      const [stage, plan] = [stageOf(before, event.stage), planOf(before, event.stage)];
      const isOver = stage?.due && chapter.now >= endOfDay(stage.due, before.input.seatZone);
      return !plan?.approval?.silence || !isOver || stage.objectedBy.length > 0 || before.suspended !== null;
    }),
  'time completes, returns and closes nothing but what silence cleared': (story) =>
    happenings(story).filter(
      ({ event, chapter }) =>
        !chapter.command &&
        ['completed', 'returned', 'withdrawn', 'lapsed', 'ticked', 'reassigned'].includes(event.type),
    ),
  'nobody acts in a place that is neither theirs nor given to them': (story) => happenings(story).filter(isUsurped),
};

const isClosedAt = (events: readonly Event[], seq: number): boolean =>
  events.slice(0, seq).findLast(({ type, seq: at }) => type === 'closed' || (type === 'reopened' && at <= seq))
    ?.type === 'closed';

type OfTime = Event & { type: 'reminded' | 'escalated' };
const isOfTime = (event: Event): event is OfTime => event.type === 'reminded' || event.type === 'escalated';

/** Acts on a stage by somebody who neither held it, nor acted for who did, nor coordinates. */
const isUsurped = ({ event, before, chapter }: Happened): boolean => {
  const acts: Event['type'][] = ['completed', 'approved', 'returned', 'objected', 'acknowledged', 'extension-asked'];
  if (!acts.includes(event.type) || ['engine', 'unattributed'].includes(event.by) || !('stage' in event)) return false;
  const holders = stageOf(before, event.stage ?? '')?.holders ?? [];
  const said = chapter.command?.actor.onBehalfOf ?? null;
  if (said === null && event.onBehalfOf && !wasGiven(before, event, event.onBehalfOf)) return true;
  return !holders.includes(event.by) && !holders.includes(event.onBehalfOf ?? '') && event.by !== 'coordinator';
};

const wasGiven = ({ delegations, stages }: Mandate, { by }: Event, place: string): boolean =>
  delegations.some(({ from, to }) => from === place && to === by) ||
  stages.some(({ state, escalations }) => state === 'open' && escalations.some(({ to }) => to.includes(by)));

export const brokenInLife = (story: Story): string[] =>
  Object.entries(LAWS).flatMap(([law, broken]) =>
    broken(story).map((what) => `${law}: ${JSON.stringify(what).slice(0, 400)}`),
  );

/** Whether somebody who can act on the open stage has been told of it since it opened. */
export const isUntold = (mandate: Mandate, notices: readonly Notice[]): boolean => {
  const stage = openStage(mandate);
  if (!stage) return false;
  const owners = ownersOf(mandate, stage);
  return !notices.some(({ seq, person }) => seq >= stage.openedAs && owners.includes(person));
};

/** Whether time has forgotten the open stage: it has a day, its ladder has not ended, and yet nothing is planned. */
export const isForgotten = (mandate: Mandate, events: readonly Event[]): boolean => {
  const stage = openStage(mandate);
  const hasEnded = events.some(
    (event) =>
      event.type === 'escalated' && event.last && event.stage === stage?.id && event.day > (stage.countedFrom ?? ''),
  );
  return Boolean((stage?.due || mandate.suspended) && !upcoming(mandate) && !hasEnded);
};

/** Word that a stage is late, given before its due day had ended at the organ's seat. */
export const isPremature = (event: Event, mandate: Mandate, now: number): boolean => {
  const due = 'stage' in event && event.stage ? stageOf(mandate, event.stage)?.due : null;
  const isWordOfLateness = event.type === 'escalated' || (event.type === 'reminded' && event.tell === 'overdue');
  return isWordOfLateness && (!due || now < endOfDay(due, mandate.input.seatZone));
};
