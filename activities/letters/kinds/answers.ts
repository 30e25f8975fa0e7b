/** Letters of stages in which many have a say: silence procedures, and the gathering of answers. */
import { dayInWords } from '../../../domain/calendar/day.ts';
import type { Material } from '../material.ts';
import { dueSentence, noteOf, type Opening, opening } from '../opening.ts';
import { dueInWords, eventOf, nameOf, planIn, stageIn, titleOf, todayOf } from '../words.ts';

export const silence = (material: Material): Opening => {
  const event = eventOf(material);
  const by = event?.type === 'approved' ? ` by ${dayInWords(event.on)}` : '';
  return opening(material, {
    subject: `Cleared without objection: ${titleOf(material)}`,
    headline: 'Nobody objected',
    says: [`${titleOf(material)} was a silence procedure: nobody objected${by}, and so it is cleared.`],
  });
};

export const objected = (material: Material): Opening => {
  const event = eventOf(material);
  const who = event ? nameOf(material, event.by) : 'Somebody';
  return opening(material, {
    subject: `Objection: ${titleOf(material)}`,
    headline: `${who} objects`,
    tone: 'urgent',
    says: [
      'Silence does not clear it any more: it is returned, or each of those who were asked clears it.',
      noteOf(material, 'objected'),
    ],
  });
};

export const response = (material: Material): Opening => {
  const subject = `Your answer ${dueInWords(stageIn(material)?.due ?? null, todayOf(material))}`;
  return opening(material, {
    subject,
    headline: 'Your answer is asked for',
    says: [planIn(material)?.responses?.asks, dueSentence(material)],
  });
};
