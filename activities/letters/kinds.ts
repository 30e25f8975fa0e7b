/** What each kind of notice says. */
import { dayInWords } from '../../domain/calendar/day.ts';
import { isOvertaken } from '../../domain/mail/index.ts';
import type { NoticeKind } from '../../domain/mandate/index.ts';
import { approval, assignment, moved, reminder, returned } from './kinds/asking.ts';
import { objected, response, silence } from './kinds/answers.ts';
import { delegated, extension, extensionRefused, resumed, suspended } from './kinds/changes.ts';
import { escalation, overdue } from './kinds/late.ts';
import { overtaken } from './kinds/overtaken.ts';
import { closed, flagged, noLongerYours, undeliverable } from './kinds/telling.ts';
import type { Material } from './material.ts';
import type { Opening } from './opening.ts';

const OPENINGS: Record<NoticeKind, (material: Material) => Opening> = {
  assignment,
  response,
  approval,
  silence,
  objected,
  reminder,
  overdue,
  escalation,
  returned,
  moved,
  'no-longer-yours': noLongerYours,
  delegated,
  extension,
  'extension-refused': extensionRefused,
  suspended,
  resumed,
  undeliverable,
  flagged,
  closed,
};

export const openingOf = (material: Material): Opening => {
  if (isOvertaken(material.notice, material.record.snapshot)) return overtaken(material);
  const opening = OPENINGS[material.notice.kind](material);
  const excuse = material.missedOn ? [`This mail is late: it was meant for ${dayInWords(material.missedOn)}.`] : [];
  return { ...opening, says: [...opening.says, ...excuse] };
};
