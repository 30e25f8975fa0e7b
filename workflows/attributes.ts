/** The typed search attributes by which operators find mandates. Nothing personal: owners are directory ids. */
import {
  defineSearchAttributeKey,
  SearchAttributeType,
  type SearchAttributePair,
  type SearchAttributeUpdatePair,
  type TypedSearchAttributes,
} from '@temporalio/common';
import { startOfDay } from '../domain/calendar/day.ts';
import { healthOf } from '../domain/mandate/health.ts';
import { type Health, type Mandate, type Snapshot, snapshotOf } from '../domain/mandate/index.ts';

const resolution = defineSearchAttributeKey('MandateResolution', SearchAttributeType.KEYWORD);
const kind = defineSearchAttributeKey('MandateKind', SearchAttributeType.KEYWORD);
const stage = defineSearchAttributeKey('MandateStage', SearchAttributeType.KEYWORD);
const health = defineSearchAttributeKey('MandateHealth', SearchAttributeType.KEYWORD);
const due = defineSearchAttributeKey('MandateDue', SearchAttributeType.DATETIME);
const owner = defineSearchAttributeKey('MandateOwner', SearchAttributeType.KEYWORD_LIST);

/** Every attribute with its type: what a namespace must know before a mandate can run in it. */
export const SEARCH_ATTRIBUTES = [resolution, kind, stage, health, due, owner];

/**
 * What whoever starts the mandate sets: as it will stand once the run has begun, so that the run has nothing to change
 * at once.
 * @param now the engine's clock, in milliseconds
 */
export const attributesAtStart = (mandate: Mandate, now: number): SearchAttributePair[] => {
  const snapshot = snapshotOf(mandate);
  return [
    { key: resolution, value: snapshot.resolution },
    { key: kind, value: snapshot.kind },
    ...attributesOf(snapshot, healthOf(snapshot, now)).filter(isSet),
  ];
};

/** Those that follow the mandate's life. The stage of a closed one is its outcome. */
export const attributesOf = (snapshot: Snapshot, state: Health): SearchAttributeUpdatePair[] => [
  { key: stage, value: snapshot.stage ?? snapshot.outcome ?? 'none' },
  { key: health, value: state },
  { key: due, value: snapshot.due ? new Date(startOfDay(snapshot.due, snapshot.seatZone)) : null },
  { key: owner, value: snapshot.owner },
];

const isSet = (pair: SearchAttributeUpdatePair): pair is SearchAttributePair => pair.value !== null;

/** Those that differ from what is shown. */
export const changedIn = (
  shown: TypedSearchAttributes,
  attributes: SearchAttributeUpdatePair[],
): SearchAttributeUpdatePair[] =>
  attributes.filter(({ key, value }) => JSON.stringify(shown.get(key) ?? null) !== JSON.stringify(value));
