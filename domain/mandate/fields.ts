/** What each field of an act may hold, as it comes in JSON from a client or from a person in the Temporal UI. */
import { dayAt, isDay } from '../calendar/day.ts';
import type { Channel } from './actor.ts';

export type Json = Record<string, unknown>;

interface Kind {
  fits: (value: unknown) => boolean;
  /** What was expected, as the end of a sentence. */
  expected: string;
}

/** Longest text taken, in characters, and longest list: what a mandate carries along for years stays small. */
const LONGEST = { text: 2000, list: 50, holidays: 400 } as const;

const CHANNELS: readonly Channel[] = ['cli', 'portal', 'temporal', 'engine', 'import'];

export const isAbsent = (value: unknown): value is null | undefined => value === undefined || value === null;
export const isObject = (value: unknown): value is Json =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const isText = (value: unknown): value is string =>
  typeof value === 'string' && value.trim() !== '' && value.length <= LONGEST.text;

const isTexts = (value: unknown): boolean =>
  Array.isArray(value) && value.length <= LONGEST.list && value.every(isText);

const isZone = (value: unknown): boolean => {
  if (!isText(value)) return false;
  try {
    return isDay(dayAt(0, value));
  } catch {
    return false;
  }
};

const isHolidays = (value: unknown): boolean =>
  isObject(value) &&
  Object.keys(value).length <= LONGEST.holidays &&
  Object.entries(value).every(([day, name]) => isDay(day) && isText(name));

const isActor = (value: unknown): boolean =>
  isObject(value) &&
  isText(value.person) &&
  (isAbsent(value.roles) || isTexts(value.roles)) &&
  (isAbsent(value.onBehalfOf) || isText(value.onBehalfOf)) &&
  (isAbsent(value.standsInFor) || isTexts(value.standsInFor)) &&
  (isAbsent(value.channel) || CHANNELS.some((channel) => channel === value.channel));

const isStation = (value: unknown): boolean =>
  isObject(value) && isText(value.name) && isZone(value.zone) && isHolidays(value.holidays);

const text: Kind = { fits: isText, expected: `a text of 1 to ${LONGEST.text} characters` };
const day: Kind = { fits: isDay, expected: 'a day like "2012-09-18"' };

export const FIELDS: Record<string, Kind> = {
  commandId: text,
  note: text,
  stage: text,
  to: text,
  from: text,
  derivation: text,
  on: day,
  due: day,
  evidence: { fits: (value) => isText(value) || isTexts(value), expected: 'a list of document symbols or links' },
  time: { fits: (value) => value === 'stands' || value === 'runs', expected: '"stands" or "runs"' },
  actor: { fits: isActor, expected: 'like {"person": "officer", "roles": ["focal-point"]}, or left out' },
  station: {
    fits: isStation,
    expected: 'like {"name": "Vienna", "zone": "Europe/Vienna", "holidays": {"2012-10-26": "National Day"}}',
  },
};
