/** Letters about what has changed on the way: who may act, how long there is, and whether it goes on at all. */
import { dayInWords } from '../../../domain/calendar/day.ts';
import type { Material } from '../material.ts';
import { dueSentence, noteOf, type Opening, opening } from '../opening.ts';
import { eventOf, nameOf, stageDue, stageIn, titleOf } from '../words.ts';

export const delegated = (material: Material): Opening => {
  const event = eventOf(material);
  if (event?.type !== 'delegated')
    return opening(material, { subject: 'You may act', headline: 'You may act', says: [] });
  const whom = nameOf(material, event.from);
  return opening(material, {
    subject: `You may act for ${whom}`,
    headline: `You may act for ${whom}`,
    says: [
      `${whom} lets you act for them${event.stage ? ` in this stage: ${titleOf(material)}` : ''}, ${howLong(event.until)}. What you do is on record under both names.`,
      noteOf(material, 'delegated'),
    ],
  });
};

const howLong = (until: string | null): string =>
  until ? `until ${dayInWords(until)}` : 'for as long as it is with them';

export const extension = (material: Material): Opening => {
  const event = eventOf(material);
  const asked = event?.type === 'extension-asked' ? event : undefined;
  const who = asked ? nameOf(material, asked.by) : 'Somebody';
  return opening(material, {
    subject: `More time asked: ${stageDue(material)}`,
    headline: `${who} asks for more time`,
    tone: 'urgent',
    says: [
      asked && `${who} asks that ${titleOf(material)} be due on ${dayInWords(asked.due)}.`,
      dueSentence(material),
      noteOf(material, 'extension-asked'),
      'Until somebody decides, the day stays as it is.',
    ],
  });
};

export const extensionRefused = (material: Material): Opening =>
  opening(material, {
    subject: `No more time: ${stageDue(material)}`,
    headline: 'The day stays as it is',
    tone: 'urgent',
    says: ['The time that was asked for is not given.', noteOf(material, 'extension-refused'), dueSentence(material)],
  });

export const suspended = (material: Material): Opening => {
  const now = material.record.snapshot.suspended ?? undefined;
  return opening(material, {
    subject: 'Suspended',
    headline: `Suspended${now ? ` since ${dayInWords(now.since)}` : ''}`,
    says: [
      'Nothing is asked of anybody until a coordinator resumes it.',
      now && (now.time === 'stands' ? 'Its time stands still meanwhile.' : 'Its days stay as they are meanwhile.'),
      noteOf(material, 'suspended'),
    ],
  });
};

export const resumed = (material: Material): Opening =>
  opening(material, {
    subject: `It goes on: ${stageDue(material)}`,
    headline: `It goes on: ${stageDue(material)}`,
    says: [
      'This mandate was suspended, and is followed again.',
      noteOf(material, 'resumed'),
      stageIn(material) && dueSentence(material),
    ],
  });
