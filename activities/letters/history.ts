/** What has happened so far, with people and stages called by their names. */
import { dayInWords } from '../../domain/calendar/day.ts';
import { type Event, eventInWords, type EventType } from '../../domain/mandate/index.ts';
import type { Material } from './material.ts';
import { capital, nameOf } from './words.ts';

/** Events shown in a letter: the whole record is a command away. */
const RECENT = 6;

/** That mails were sent is part of the story only for whoever is called in because they did not help. */
const REMINDING: EventType[] = ['reminded', 'escalated'];

export const historyOf = (material: Material): string[] =>
  material.record.events
    .filter(({ type }) => material.notice.kind === 'escalation' || !REMINDING.includes(type))
    .slice(-RECENT)
    .map((event) => `${dayInWords(event.at.slice(0, 10))}: ${capital(eventInWords(named(material, event)))}`);

/** The event with names in the place of ids, of people and of stages: its reader knows neither. */
const named = (material: Material, event: Event): Event => {
  const name = (id: string): string => nameOf(material, id);
  const title = (id: string): string => material.record.snapshot.stages.find((stage) => stage.id === id)?.title ?? id;
  const known = {
    ...event,
    by: name(event.by),
    onBehalfOf: event.onBehalfOf && name(event.onBehalfOf),
    ...('stage' in event && event.stage ? { stage: title(event.stage) } : {}),
  } as Event;
  if (known.type === 'opened') return { ...known, holders: known.holders.map(name) };
  if (known.type === 'imported') return { ...known, doneBy: known.doneBy.map(name) };
  if (known.type === 'completed') return { ...known, names: known.names && name(known.names) };
  if (known.type === 'returned') return { ...known, to: title(known.to) };
  if (known.type === 'reassigned') return { ...known, from: known.from.map(name), to: name(known.to) };
  if (known.type === 'delegated') return { ...known, from: name(known.from), to: name(known.to) };
  if (known.type === 'escalated' || known.type === 'reminded') return { ...known, to: known.to.map(name) };
  return known.type === 'undeliverable' ? { ...known, person: name(known.person) } : known;
};
