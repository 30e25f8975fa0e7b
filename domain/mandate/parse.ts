/**
 * From the JSON of an Update to a command. The sender may be a person typing in the Temporal UI, so every field is
 * looked at, and what is wrong is named.
 */
import { type Actor, UNATTRIBUTED } from './actor.ts';
import type { Action, Command } from './command.ts';
import { FIELDS, isAbsent, isObject, type Json } from './fields.ts';
import { badInput, type Refusal } from './refusal.ts';

const COMMON = ['commandId', 'actor', 'note', 'stage'];

const OWN: Record<Action, string[]> = {
  complete: ['evidence', 'on', 'to'],
  approve: [],
  return: ['to'],
  object: [],
  tick: ['from', 'evidence', 'on'],
  acknowledge: [],
  reassign: ['to', 'from'],
  delegate: ['to', 'from', 'due'],
  reschedule: ['due'],
  'ask-extension': ['due'],
  'grant-extension': ['due'],
  'refuse-extension': [],
  suspend: ['time'],
  resume: [],
  supersede: ['to'],
  'take-over': ['from'],
  withdraw: [],
  lapse: [],
  reopen: [],
  correct: ['evidence', 'on'],
  comment: [],
  replan: ['due', 'derivation', 'station'],
};

const REQUIRED: Partial<Record<Action, string[]>> = {
  tick: ['from'],
  reassign: ['to'],
  delegate: ['to'],
  reschedule: ['due'],
  'ask-extension': ['due'],
  supersede: ['to'],
  'take-over': ['from'],
  correct: ['stage'],
  replan: ['derivation'],
};

const flawIn = (action: Action, json: Json): Refusal | undefined => {
  const known = [...COMMON, ...OWN[action]];
  for (const [field, value] of Object.entries(json)) {
    const kind = known.includes(field) ? FIELDS[field] : undefined;
    if (!kind) return badInput(`${action} has no field "${field}"; it takes ${known.join(', ')}`);
    if (!isAbsent(value) && !kind.fits(value)) return badInput(`"${field}" of ${action} must be ${kind.expected}`);
  }
  const missing = REQUIRED[action]?.find((field) => isAbsent(json[field]));
  if (missing) return badInput(`${action} needs the field "${missing}"`);
  // Left out by mistake, it would take the mandate's due date away.
  if (action === 'replan' && json.due === undefined)
    return badInput('replan needs the field "due": a day, or null for none');
  return undefined;
};

/** Nobody named is an operator in the Temporal UI. */
const actorFrom = (given: Partial<Actor> | null): Actor =>
  given?.person
    ? {
        person: given.person,
        roles: given.roles ?? [],
        onBehalfOf: given.onBehalfOf ?? null,
        channel: given.channel ?? 'temporal',
        ...(given.standsInFor ? { standsInFor: given.standsInFor } : {}),
      }
    : UNATTRIBUTED;

/**
 * @param fallbackId taken as the command's id where the sender gave none: the id of the Update
 * @returns the command, or what is wrong with it
 */
export const commandFrom = (action: Action, payload: unknown, fallbackId: string): Command | Refusal => {
  if (!isAbsent(payload) && !isObject(payload)) return badInput(`${action} takes one JSON object, like {"note": "…"}`);
  const json = payload ?? {};
  const flaw = flawIn(action, json);
  if (flaw) return flaw;
  const field = (name: string): unknown => json[name] ?? null;
  const evidence = field('evidence') ?? [];
  return {
    ...Object.fromEntries(OWN[action].map((name) => [name, field(name)])),
    ...(OWN[action].includes('evidence') ? { evidence: [evidence].flat() } : {}),
    action,
    commandId: field('commandId') ?? fallbackId,
    actor: actorFrom(field('actor') as Partial<Actor> | null),
    note: field('note'),
    stage: field('stage'),
  } as Command;
};
