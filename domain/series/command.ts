/** From the JSON of an Update to a command on a series. The sender may be a person typing in the Temporal UI. */
import { type Actor, UNATTRIBUTED } from '../mandate/actor.ts';
import { isAbsent, isObject } from '../mandate/fields.ts';
import { badInput, type Refusal } from '../mandate/refusal.ts';
import type { SeriesAction, SeriesCommand } from './decide.ts';

const FIELDS: Record<SeriesAction, string[]> = {
  change: ['commandId', 'actor', 'note', 'every'],
  end: ['commandId', 'actor', 'note'],
};

const textIn = (value: unknown): string | null => (typeof value === 'string' && value.trim() ? value : null);

/** Nobody named is an operator in the Temporal UI. */
const actorIn = (value: unknown): Actor => {
  if (!isObject(value) || !textIn(value.person)) return UNATTRIBUTED;
  return { onBehalfOf: null, channel: 'temporal', roles: [], ...value } as unknown as Actor;
};

/** @param fallbackId the id of the Update, where the sender gave none */
export const seriesCommandFrom = (
  action: SeriesAction,
  payload: unknown,
  fallbackId: string,
): SeriesCommand | Refusal => {
  if (!isAbsent(payload) && !isObject(payload)) return badInput(`${action} takes one JSON object, like {"note": "…"}`);
  const json = payload ?? {};
  const odd = Object.keys(json).find((field) => !FIELDS[action].includes(field));
  if (odd) return badInput(`${action} has no field "${odd}"; it takes ${FIELDS[action].join(', ')}`);
  return {
    action,
    commandId: textIn(json.commandId) ?? fallbackId,
    actor: actorIn(json.actor),
    note: textIn(json.note),
    every: textIn(json.every),
  };
};
