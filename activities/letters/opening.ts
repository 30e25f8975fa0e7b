/** How a letter begins: its matter, with which the subject begins, its headline, and what it says to the reader. */
import { dayInWords } from '../../domain/calendar/day.ts';
import type { EventType } from '../../domain/mandate/index.ts';
import type { Content } from './letter.ts';
import type { Material } from './material.ts';
import { mandateInWords, nameOf, planIn, stageIn, todayOf, whenInWords } from './words.ts';

export interface Opening extends Pick<Content, 'subject' | 'headline' | 'tone' | 'says'> {
  /** `Draft due Tue 26 Jun`: the subject without the mandate. */
  matter: string;
}

/** What a kind of letter puts before the name of the mandate, and says below its headline. */
export interface Beginning {
  subject: string;
  headline: string;
  tone?: Content['tone'];
  /** A paragraph each; what is undefined is left out. */
  says: (string | undefined)[];
}

export const opening = (material: Material, { subject, headline, tone = 'calm', says }: Beginning): Opening => ({
  matter: subject,
  subject: `${subject}: ${mandateInWords(material)}`,
  headline,
  tone,
  says: says.filter((paragraph) => paragraph !== undefined),
});

/** What the procedure asks of whoever holds the stage. */
export const asks = (material: Material): string => planIn(material)?.asks ?? 'See to it.';

export const dueSentence = (material: Material): string => {
  const due = stageIn(material)?.due;
  return due ? `It is due on ${dayInWords(due)}, ${whenInWords(due, todayOf(material))}.` : 'No day is set for it.';
};

/** The note of the last event of these types, with who wrote it. */
export const noteOf = (material: Material, ...types: EventType[]): string | undefined => {
  const { record, notice } = material;
  const event = record.events.findLast(({ type, seq }) => types.includes(type) && seq <= notice.seq);
  const note = event && 'note' in event ? event.note : null;
  return event && note ? `${nameOf(material, event.by)} wrote: “${note}”` : undefined;
};
