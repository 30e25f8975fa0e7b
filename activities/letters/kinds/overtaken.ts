/** A letter may wait for a weekend or a mail server; what it asks for can be done by then. */
import { dayInWords } from '../../../domain/calendar/day.ts';
import type { NoticeKind, StageSnapshot } from '../../../domain/mandate/index.ts';
import { type Opening, opening } from '../opening.ts';
import type { Material } from '../material.ts';
import { isAwaited } from './answers.ts';
import { nameOf, namesOf, stageIn, titleOf } from '../words.ts';

/** Kinds that ask their reader to act on a stage. */
const ASKING: NoticeKind[] = [
  ...(['assignment', 'response', 'approval', 'reminder', 'overdue', 'escalation', 'returned', 'moved'] as const),
];

/** Whether what the notice asks for is no longer open, or no longer with the person that it was written for. */
export const isOvertaken = (material: Material): boolean => {
  const { notice } = material;
  const stage = stageIn(material);
  if (!ASKING.includes(notice.kind)) return false;
  if (stage?.state !== 'open' || material.record.snapshot.suspended) return true;
  return notice.kind !== 'escalation' && !isAwaited(material) && !isTheirs(material, stage);
};

/** Whether the stage is with the reader, or with somebody for whom they act. */
const isTheirs = ({ notice, record }: Material, { owner }: StageSnapshot): boolean =>
  owner.includes(notice.person) ||
  record.snapshot.delegations.some(({ to, from }) => to === notice.person && owner.includes(from));

export const overtaken = (material: Material): Opening => {
  const title = titleOf(material);
  return opening(material, {
    subject: `Nothing to do any more: ${title}`,
    headline: `${title}: nothing to do any more`,
    tone: 'closed',
    says: [
      `Something was on its way to you that has been overtaken. ${whatHappened(material)}`,
      'Nothing is asked of you.',
    ],
  });
};

const whatHappened = (material: Material): string => {
  const { state } = material.record.snapshot;
  const stage = stageIn(material);
  const title = titleOf(material);
  if (state === 'suspended') return 'The mandate is suspended: nothing is asked of anybody until it is resumed.';
  if (stage?.state === 'open') return `${title} is with ${namesOf(material, stage.owner)} now.`;
  if (state === 'closed') return 'The mandate is closed.';
  if (!stage?.closedBy || !stage.closedAt) return `${title} is not open now.`;
  return `${title} was closed by ${nameOf(material, stage.closedBy)} on ${dayInWords(stage.closedAt.slice(0, 10))}.`;
};
