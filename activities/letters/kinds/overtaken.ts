/** A letter may wait for a weekend or a mail server; what it asks for can be done by then. */
import { dayInWords } from '../../../domain/calendar/day.ts';
import type { NoticeKind } from '../../../domain/mandate/index.ts';
import { type Opening, opening } from '../opening.ts';
import type { Material } from '../material.ts';
import { nameOf, namesOf, stageIn, titleOf } from '../words.ts';

/** Kinds that ask their reader to act on a stage. */
const ASKING: NoticeKind[] = ['assignment', 'approval', 'reminder', 'overdue', 'escalation', 'returned', 'moved'];

/** Whether what the notice asks for is no longer open, or no longer with the person that it was written for. */
export const isOvertaken = (material: Material): boolean => {
  const { notice } = material;
  const stage = stageIn(material);
  if (!ASKING.includes(notice.kind)) return false;
  if (stage?.state !== 'open') return true;
  return notice.kind !== 'escalation' && !stage.owner.includes(notice.person);
};

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
  if (stage?.state === 'open') return `${title} is with ${namesOf(material, stage.owner)} now.`;
  if (state === 'closed') return 'The mandate is closed.';
  if (!stage?.closedBy || !stage.closedAt) return `${title} is not open now.`;
  return `${title} was closed by ${nameOf(material, stage.closedBy)} on ${dayInWords(stage.closedAt.slice(0, 10))}.`;
};
