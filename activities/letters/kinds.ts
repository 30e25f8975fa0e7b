/** What each kind of notice says: its subject, its headline, and what it asks of the reader. */
import { dayInWords } from '../../domain/calendar/day.ts';
import type { NoticeKind } from '../../domain/mandate/index.ts';
import type { Content } from './letter.ts';
import type { Material } from './material.ts';
import {
  dueInWords,
  eventOf,
  mandateInWords,
  nameOf,
  namesOf,
  planIn,
  stageIn,
  todayOf,
  whenInWords,
} from './words.ts';

type Opening = Pick<Content, 'subject' | 'headline' | 'tone' | 'says'>;

const titled = (
  material: Material,
  before: string,
  headline: string,
  says: string[],
  tone: Content['tone'] = 'calm',
): Opening => ({
  subject: `${before}: ${mandateInWords(material)}`,
  headline,
  tone,
  says,
});

/** `Draft due Tue 26 Jun`. */
const stageDue = (material: Material): string => {
  const stage = stageIn(material);
  return `${stage?.title ?? 'Mandate'} ${dueInWords(stage?.due ?? null, todayOf(material))}`;
};

const dueSentence = (material: Material): string => {
  const due = stageIn(material)?.due;
  return due ? `It is due on ${dayInWords(due)}, ${whenInWords(due, todayOf(material))}.` : 'No day is set for it.';
};

const asks = (material: Material): string => planIn(material)?.asks ?? 'See to it.';

/** The note of an event of that kind, with who wrote it. */
const noteOf = (material: Material, types: string[]): string | undefined => {
  const event = material.record.events.findLast(({ type, seq }) => types.includes(type) && seq <= material.notice.seq);
  const note = event && 'note' in event ? event.note : null;
  return event && note ? `${nameOf(material, event.by)} wrote: “${note}”` : undefined;
};

const withNote = (says: string[], note: string | undefined): string[] => (note ? [...says, note] : says);

const reminder = (material: Material): Opening => {
  if (!stageIn(material)?.due) {
    return titled(material, 'How does it stand', 'How does it stand?', [
      asks(material),
      'It is still open. Close it with what shows that it is done, or leave a comment on how it stands.',
    ]);
  }
  return titled(material, stageDue(material), stageDue(material), [asks(material), dueSentence(material)]);
};

const overdue = (material: Material): Opening => {
  const due = stageIn(material)?.due;
  const was = due ? `was due on ${dayInWords(due)}, ${whenInWords(due, todayOf(material))}` : 'is overdue';
  const title = stageIn(material)?.title ?? 'Mandate';
  return titled(
    material,
    `Overdue: ${title} ${due ? dueInWords(due, todayOf(material)) : ''}`.trim(),
    `${title} is overdue`,
    [asks(material), `This ${was}. If the day can’t be kept, say so: the coordinator can move it.`],
    'urgent',
  );
};

const escalation = (material: Material): Opening => {
  const { title = 'Mandate', due = null, owner = [] } = stageIn(material) ?? {};
  const event = eventOf(material);
  const last =
    event?.type === 'escalated' && event.last
      ? ['This is the last step of its ladder: nobody is told automatically after you.']
      : [];
  const was = due ? `It was due on ${dayInWords(due)}, ${whenInWords(due, todayOf(material))}.` : '';
  return titled(
    material,
    `Escalated to you: ${title} overdue`,
    `${title} waits for ${namesOf(material, owner)}`,
    [
      `${title} is with ${namesOf(material, owner)} and has not been done. ${was}`.trim(),
      'Please see that it is done, or reassign it.',
      ...last,
    ],
    'urgent',
  );
};

const closed = (material: Material): Opening => {
  const { outcome, stages } = material.record.snapshot;
  const evidence = [...new Set(stages.flatMap((stage) => stage.evidence))];
  const shows = evidence.length ? ` Evidence: ${evidence.join(', ')}.` : '';
  const words = {
    fulfilled: 'fulfilled',
    'fulfilled-late': 'fulfilled late',
    lapsed: 'closed unfulfilled',
    superseded: 'superseded',
    withdrawn: 'withdrawn',
  };
  const said = outcome ? words[outcome] : 'closed';
  return titled(
    material,
    `Closed, ${said}`,
    `Closed: ${said}`,
    withNote(
      [`This mandate is closed: ${said}.${shows} Nothing more is asked of you.`],
      noteOf(material, ['withdrawn', 'lapsed']),
    ),
    'closed',
  );
};

const undeliverable = (material: Material): Opening => {
  const event = eventOf(material);
  const [person, reason] =
    event?.type === 'undeliverable' ? [event.person, event.reason] : ['somebody', 'no reason given'];
  return titled(
    material,
    `Mail to ${nameOf(material, person)} came back`,
    `${nameOf(material, person)} could not be told`,
    [
      `The mail server refused a mail to ${nameOf(material, person)}: “${reason}”.`,
      'Please correct the address in the directory, and tell them yourself.',
    ],
    'urgent',
  );
};

const flagged = (material: Material): Opening => {
  const event = eventOf(material);
  const reason = event?.type === 'flagged' ? event.reason : 'something unusual happened';
  return titled(material, 'Please look at this', 'Please look at this', [`On this mandate, ${reason}.`], 'urgent');
};

const moved = (material: Material): Opening =>
  titled(
    material,
    `Moved: ${stageDue(material)}`,
    `New date: ${stageDue(material)}`,
    withNote(
      ['The dates of this mandate have moved.', dueSentence(material)],
      noteOf(material, ['rescheduled', 'replanned']),
    ),
  );

const noLongerYours = (material: Material): Opening => {
  const { title = 'Mandate', owner = [] } = stageIn(material) ?? {};
  return titled(
    material,
    'No longer yours',
    `${title} is no longer with you`,
    withNote(
      [`${namesOf(material, owner)} has it from now on. Nothing more is asked of you.`],
      noteOf(material, ['reassigned']),
    ),
  );
};

const returned = (material: Material): Opening =>
  titled(
    material,
    `Returned: ${stageDue(material)}`,
    'It came back to you',
    withNote(['It was not cleared, and needs more work.', dueSentence(material)], noteOf(material, ['returned'])),
    'urgent',
  );

const openings: Record<NoticeKind, (material: Material) => Opening> = {
  assignment: (material) =>
    titled(material, stageDue(material), stageDue(material), [asks(material), dueSentence(material)]),
  approval: (material) =>
    titled(
      material,
      `Your clearance, ${dueInWords(stageIn(material)?.due ?? null, todayOf(material))}`,
      'Your clearance is asked',
      [asks(material), dueSentence(material)],
      'urgent',
    ),
  reminder,
  overdue,
  escalation,
  returned,
  moved,
  'no-longer-yours': noLongerYours,
  undeliverable,
  flagged,
  closed,
};

export const openingOf = (material: Material): Opening => openings[material.notice.kind](material);
