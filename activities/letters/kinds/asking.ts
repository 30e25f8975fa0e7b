/** Letters that ask for something which is not late. */
import { dayInWords } from '../../../domain/calendar/day.ts';
import { isAnswerAwaited } from '../../../domain/mail/index.ts';
import { asks, dueSentence, noteOf, type Opening, opening } from '../opening.ts';
import type { Material } from '../material.ts';
import { response } from './answers.ts';
import { dueInWords, planIn, stageDue, stageIn, titleOf, todayOf } from '../words.ts';

export const assignment = (material: Material): Opening =>
  opening(material, {
    subject: stageDue(material),
    headline: stageDue(material),
    says: [asks(material), dueSentence(material), noteOf(material, 'reassigned')],
  });

export const approval = (material: Material): Opening =>
  opening(material, {
    subject: `Your clearance, ${dueInWords(stageIn(material)?.due ?? null, todayOf(material))}`,
    headline: 'Your clearance is asked',
    tone: 'urgent',
    says: [
      asks(material),
      dueSentence(material),
      noteOf(material, 'completed', 'approved'),
      meaningOfSilence(material),
    ],
  });

const meaningOfSilence = (material: Material): string => {
  const due = stageIn(material)?.due;
  return planIn(material)?.approval?.silence && due
    ? `This is a silence procedure: unless somebody objects by ${dayInWords(due)}, it is cleared.`
    : 'Silence is not consent: it waits for your word.';
};

/** A stage without a day is asked after; of those whose answers a stage gathers, their own is asked for. */
export const reminder = (material: Material): Opening => {
  if (isAnswerAwaited(material.notice, material.record.snapshot)) return response(material);
  if (stageIn(material)?.due) {
    const subject = stageDue(material);
    return opening(material, { subject, headline: subject, says: [asks(material), dueSentence(material)] });
  }
  return opening(material, {
    subject: 'How does it stand',
    headline: 'How does it stand?',
    says: [
      asks(material),
      'It is still open. Close it with what shows that it is done, or leave a comment on how it stands.',
    ],
  });
};

export const returned = (material: Material): Opening =>
  opening(material, {
    subject: `Returned: ${stageDue(material)}`,
    headline: `${titleOf(material)} came back to you`,
    tone: 'urgent',
    says: ['It needs more work.', noteOf(material, 'returned', 'reopened'), dueSentence(material)],
  });

export const moved = (material: Material): Opening =>
  opening(material, {
    subject: `Moved: ${stageDue(material)}`,
    headline: `New date: ${stageDue(material)}`,
    says: [
      'The dates of this mandate have moved.',
      noteOf(material, 'rescheduled', 'replanned'),
      dueSentence(material),
    ],
  });
