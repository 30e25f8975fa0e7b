/** A letter whose matter was done, or went to somebody else, while it waited. */
import { dayInWords } from '../../../domain/calendar/day.ts';
import { type Opening, opening } from '../opening.ts';
import type { Material } from '../material.ts';
import { nameOf, namesOf, stageIn, titleOf } from '../words.ts';

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
