/** What each kind of notice says. */
import { addWorkingDays } from '../../domain/calendar/station.ts';
import { dayInWords } from '../../domain/calendar/day.ts';
import type { NoticeKind } from '../../domain/mandate/index.ts';
import { approval, assignment, moved, reminder, returned } from './kinds/asking.ts';
import { objected, response, silence } from './kinds/answers.ts';
import { delegated, extension, extensionRefused, resumed, suspended } from './kinds/changes.ts';
import { escalation, overdue } from './kinds/late.ts';
import { isOvertaken, overtaken } from './kinds/overtaken.ts';
import { closed, flagged, noLongerYours, undeliverable } from './kinds/telling.ts';
import type { Material } from './material.ts';
import type { Opening } from './opening.ts';
import { todayOf } from './words.ts';

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
  if (isOvertaken(material)) return overtaken(material);
  const opening = OPENINGS[material.notice.kind](material);
  const excuse = isLate(material) ? [`This mail is late: it was meant for ${dayInWords(material.notice.day)}.`] : [];
  return { ...opening, says: [...opening.says, ...excuse] };
};

/** Later than the next working morning, as after an outage or a hold: the reader should know that the clock ran on. */
const isLate = (material: Material): boolean =>
  todayOf(material) > addWorkingDays(material.notice.day, 1, material.reader.station);
