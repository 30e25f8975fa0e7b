/** Turns of phrase that letters share. */
import { type Day, dayAt, daysBetween, shortDay } from '../../domain/calendar/day.ts';
import { personOf } from '../../domain/directory/index.ts';
import type { Event, StagePlan, StageSnapshot } from '../../domain/mandate/index.ts';
import type { Material } from './material.ts';

export const nameOf = ({ directory }: Material, id: string): string => personOf(directory, id)?.name ?? id;
export const namesOf = (material: Material, ids: string[]): string =>
  ids.map((id) => nameOf(material, id)).join(', ') || 'nobody';

export const eventOf = ({ record, notice }: Material): Event | undefined =>
  record.events.find(({ seq }) => seq === notice.seq);

/** The stage that the notice is about; of one about the whole mandate, the open one. */
export const stageIn = ({ record, notice }: Material): StageSnapshot | undefined =>
  record.snapshot.stages.find(({ id }) => id === (notice.stage ?? record.snapshot.stage));

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

/** `due Tue 26 Jun`, with the year where it is another one; `open` without a day. */
export const dueInWords = (day: Day | null, today: Day): string => {
  if (!day) return 'open';
  return `due ${shortDay(day)}${day.slice(0, 4) === today.slice(0, 4) ? '' : ` ${day.slice(0, 4)}`}`;
};

/** The event with names instead of ids, and the stage's title instead of its id: an officer knows neither. */
export const withNames = (material: Material, event: Event): Event => {
  const name = (id: string): string => nameOf(material, id);
  const title = (id: string): string => material.record.snapshot.stages.find((stage) => stage.id === id)?.title ?? id;
  const named = {
    ...event,
    by: name(event.by),
    onBehalfOf: event.onBehalfOf && name(event.onBehalfOf),
    ...('stage' in event && event.stage ? { stage: title(event.stage) } : {}),
  } as Event;
  if (named.type === 'opened') return { ...named, holders: named.holders.map(name) };
  if (named.type === 'completed') return { ...named, names: named.names && name(named.names) };
  if (named.type === 'returned') return { ...named, to: title(named.to) };
  if (named.type === 'reassigned') return { ...named, from: named.from.map(name), to: name(named.to) };
  if (named.type === 'escalated' || named.type === 'reminded') return { ...named, to: named.to.map(name) };
  return named.type === 'undeliverable' ? { ...named, person: name(named.person) } : named;
};
