/**
 * From the JSON of an Update to a command. The sender may be a person typing in the Temporal UI, so every field is
 * looked at, and what is wrong is named.
 */
import { isDay } from '../calendar/day.ts';
import type { Station } from '../calendar/station.ts';
import { type Actor, type Channel, UNATTRIBUTED } from './actor.ts';
import type { Action, Command } from './command.ts';
import { badInput, type Refusal } from './refusal.ts';

const COMMON = ['commandId', 'actor', 'note', 'stage'];
const FIELDS: Record<Action, string[]> = {
  complete: ['evidence', 'on', 'to'],
  approve: [],
  return: ['to'],
  acknowledge: [],
  reassign: ['to'],
  reschedule: ['due'],
  withdraw: [],
  lapse: [],
  comment: [],
  replan: ['due', 'derivation', 'station'],
};

/** Longest text taken, in characters: the record of a mandate stays small enough to be carried along for years. */
const LONGEST = 2000;

type Json = Record<string, unknown>;
type Kind = 'text' | 'day' | 'texts';

const KINDS: Record<string, Kind> = {
  commandId: 'text',
  note: 'text',
  stage: 'text',
  to: 'text',
  derivation: 'text',
  on: 'day',
  due: 'day',
  evidence: 'texts',
};

const isText = (value: unknown): value is string => typeof value === 'string' && value.trim() !== '' && value.length <= LONGEST;
const isAbsent = (value: unknown): boolean => value === undefined || value === null;

const fits: Record<Kind, (value: unknown) => boolean> = {
  text: isText,
  day: isDay,
  texts: (value) => isText(value) || (Array.isArray(value) && value.length <= 50 && value.every(isText)),
};

const expected: Record<Kind, string> = {
  text: `a text of 1 to ${LONGEST} characters`,
  day: 'a day like "2012-09-18"',
  texts: 'a list of document symbols or links',
};

const flawIn = (action: Action, json: Json): Refusal | undefined => {
  const known = [...COMMON, ...FIELDS[action]];
  for (const [field, value] of Object.entries(json)) {
    if (!known.includes(field)) return badInput(`${action} has no field "${field}"; it takes ${known.join(', ')}`);
    const kind = KINDS[field];
    if (kind && !isAbsent(value) && !fits[kind](value)) return badInput(`"${field}" of ${action} must be ${expected[kind]}`);
  }
  const missing = required[action]?.find((field) => isAbsent(json[field]));
  return missing ? badInput(`${action} needs the field "${missing}"`) : undefined;
};

const required: Partial<Record<Action, string[]>> = { reassign: ['to'], reschedule: ['due'], replan: ['derivation'] };

const actorFrom = (value: unknown): Actor => {
  const { person, roles, onBehalfOf, channel } = (value ?? {}) as Partial<Actor>;
  if (!isText(person)) return UNATTRIBUTED;
  return {
    person,
    roles: Array.isArray(roles) ? roles.filter(isText) : [],
    onBehalfOf: isText(onBehalfOf) ? onBehalfOf : null,
    channel: channel && CHANNELS.includes(channel) ? channel : 'temporal',
  };
};

const CHANNELS: Channel[] = ['cli', 'portal', 'temporal', 'engine', 'import'];

const text = (value: unknown): string | null => (isText(value) ? value : null);
const list = (value: unknown): string[] => (isText(value) ? [value] : Array.isArray(value) ? value.filter(isText) : []);

/**
 * @param fallbackId taken as the command's id where the sender gave none: the id of the Update
 * @returns the command, or what is wrong with it
 */
export const commandFrom = (action: Action, payload: unknown, fallbackId: string): Command | Refusal => {
  if (!isAbsent(payload) && (typeof payload !== 'object' || Array.isArray(payload))) {
    return badInput(`${action} takes one JSON object, like {"note": "…"}`);
  }
  const json = (payload ?? {}) as Json;
  const flaw = flawIn(action, json);
  if (flaw) return flaw;
  const { commandId, actor, note, stage, to, on, due, derivation, evidence, station } = json;
  return {
    action,
    commandId: text(commandId) ?? fallbackId,
    actor: actorFrom(actor),
    note: text(note),
    stage: text(stage),
    ...{ to: text(to), on: text(on), due: text(due), derivation: text(derivation), evidence: list(evidence) },
    station: (station ?? null) as Station | null,
  } as Command;
};
