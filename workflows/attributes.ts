/** The typed search attributes by which operators find mandates. Nothing personal: owners are directory ids. */
import { defineSearchAttributeKey, SearchAttributeType, type SearchAttributePair } from '@temporalio/common';
import { startOfDay } from '../domain/calendar/day.ts';
import type { Health, MandateInput, Snapshot } from '../domain/mandate/index.ts';

const resolution = defineSearchAttributeKey('MandateResolution', SearchAttributeType.KEYWORD);
const kind = defineSearchAttributeKey('MandateKind', SearchAttributeType.KEYWORD);
const stage = defineSearchAttributeKey('MandateStage', SearchAttributeType.KEYWORD);
const health = defineSearchAttributeKey('MandateHealth', SearchAttributeType.KEYWORD);
const due = defineSearchAttributeKey('MandateDue', SearchAttributeType.DATETIME);
const owner = defineSearchAttributeKey('MandateOwner', SearchAttributeType.KEYWORD_LIST);

/** Every attribute with its type: what a namespace must know before a mandate can run in it. */
export const SEARCH_ATTRIBUTES = [resolution, kind, stage, health, due, owner];

/** Those that never change, set by whoever starts the mandate. */
export const attributesAtStart = (input: MandateInput): SearchAttributePair[] => [
  { key: resolution, value: input.resolution },
  { key: kind, value: input.kind },
  ...(input.due ? [{ key: due, value: new Date(startOfDay(input.due.day, input.seatZone)) }] : []),
];

/** Those that follow the mandate's life. The stage of a closed one is its outcome. */
export const attributesOf = (snapshot: Snapshot, state: Health) => [
  { key: stage, value: snapshot.stage ?? snapshot.outcome ?? 'none' },
  { key: health, value: state },
  { key: due, value: snapshot.due ? new Date(startOfDay(snapshot.due, snapshot.seatZone)) : null },
  { key: owner, value: snapshot.owner },
];
