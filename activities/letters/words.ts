/** Turns of phrase that letters share. */
import { addDays, type Day, dayAt, daysBetween, shortDay } from '../../domain/calendar/day.ts';
import { isWorkingDay, type Station } from '../../domain/calendar/station.ts';
import { personOf } from '../../domain/directory/index.ts';
import { stageOfNotice } from '../../domain/mail/index.ts';
import type { Event, StagePlan, StageSnapshot } from '../../domain/mandate/index.ts';
import type { Material } from './material.ts';

export const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

export const nameOf = ({ directory }: Material, id: string): string => personOf(directory, id)?.name ?? id;

/** `Lucía Ferrer and Samuel Okafor`. */
export const namesOf = (material: Material, ids: readonly string[]): string => {
  const names = ids.map((id) => nameOf(material, id));
  const last = names.pop() ?? 'nobody';
  return names.length ? `${names.join(', ')} and ${last}` : last;
};

export const eventOf = ({ record, notice }: Material): Event | undefined =>
  record.events.find(({ seq }) => seq === notice.seq);

export const stageIn = ({ record, notice }: Material): StageSnapshot | undefined =>
  stageOfNotice(notice, record.snapshot);

export const titleOf = (material: Material): string => stageIn(material)?.title ?? 'Mandate';

export const planIn = (material: Material): StagePlan | undefined =>
  material.record.input.procedure.stages.find(({ id }) => id === stageIn(material)?.id);

/** `report on the world drug problem (A/RES/66/183, para. 37)`: how a mandate is named in a subject. */
export const mandateInWords = ({ record }: Material): string => {
  const { title, resolution, paragraph } = record.snapshot;
  return `${title} (${resolution}, para. ${paragraph})`;
};

export const todayOf = ({ at, reader }: Material): Day => dayAt(at, reader.station.zone);

/** `in 14 days`, `tomorrow`, `today`, `3 days ago`. */
export const whenInWords = (day: Day, today: Day): string => {
  const left = daysBetween(today, day);
  if (left === 0) return 'today';
  if (left === 1) return 'tomorrow';
  if (left === -1) return 'yesterday';
  return left > 0 ? `in ${left} days` : `${-left} days ago`;
};

/** `3 working days late`, by the working days of the mandate’s duty station. */
export const latenessInWords = (due: Day, today: Day, station: Station): string => {
  const days = Array.from({ length: Math.max(0, daysBetween(due, today)) }, (_, index) => addDays(due, index + 1));
  const late = days.filter((day) => isWorkingDay(day, station)).length;
  return late === 1 ? '1 working day late' : `${late} working days late`;
};

/** `Tue 26 Jun`, with the year where it is another one. */
export const nearDay = (day: Day, today: Day): string =>
  `${shortDay(day)}${day.slice(0, 4) === today.slice(0, 4) ? '' : ` ${day.slice(0, 4)}`}`;

/** `due Tue 26 Jun`; `open` without a day. */
export const dueInWords = (day: Day | null, today: Day): string => (day ? `due ${nearDay(day, today)}` : 'open');

/** `Draft due Tue 26 Jun`: how a subject begins. */
export const stageDue = (material: Material): string =>
  `${titleOf(material)} ${dueInWords(stageIn(material)?.due ?? null, todayOf(material))}`;
