/** Reading mandates. */
import { sql } from 'kysely';
import type { Event, MandateInput, Snapshot } from '../domain/mandate/index.ts';
import type { Database } from './open.ts';

export interface MandateFilter {
  resolution?: string | undefined;
  state?: string | undefined;
  owner?: string | undefined;
  /** Due before that day, `2012-09-18`; undated ones are left out. */
  dueBefore?: string | undefined;
  kind?: string | undefined;
}

export interface MandateRecord {
  input: MandateInput;
  snapshot: Snapshot;
  /** All of them, oldest first. */
  events: Event[];
}

export const mandates = async (db: Database, filter: MandateFilter = {}): Promise<Snapshot[]> => {
  const { resolution, state, owner, dueBefore, kind } = filter;
  const rows = await db
    .selectFrom('mandates')
    .select('snapshot')
    .$if(resolution !== undefined, (query) => query.where('resolution', '=', resolution ?? ''))
    .$if(state !== undefined, (query) => query.where('state', '=', state ?? ''))
    .$if(kind !== undefined, (query) => query.where('kind', '=', kind ?? ''))
    .$if(dueBefore !== undefined, (query) => query.where('due', '<', dueBefore ?? ''))
    .$if(owner !== undefined, (query) => query.where(sql<boolean>`${owner ?? ''} = any(owner)`))
    .orderBy('id')
    .execute();
  return rows.map(({ snapshot }) => snapshot);
};

export interface OpenMandate {
  input: MandateInput;
  snapshot: Snapshot;
}

/** Every mandate that is not closed, with what it carries. */
export const openMandates = async (db: Database): Promise<OpenMandate[]> =>
  db.selectFrom('mandates').select(['input', 'snapshot']).where('state', '<>', 'closed').orderBy('id').execute();

export const mandate = async (db: Database, id: string): Promise<MandateRecord | undefined> =>
  (await records(db, [id])).get(id);

/** The whole record of each of these mandates that is there. */
export const records = async (db: Database, ids: readonly string[]): Promise<Map<string, MandateRecord>> => {
  const among = sql<boolean>`any(${ids})`;
  const [rows, events] = await Promise.all([
    db
      .selectFrom('mandates')
      .select(['id', 'input', 'snapshot'])
      .where(sql<boolean>`id = ${among}`)
      .execute(),
    db
      .selectFrom('events')
      .select(['mandate', 'event'])
      .where(sql<boolean>`mandate = ${among}`)
      .orderBy('seq')
      .execute(),
  ]);
  const found = new Map(rows.map(({ id, ...row }) => [id, { ...row, events: [] as Event[] }]));
  for (const { mandate: id, event } of events) found.get(id)?.events.push(event);
  return found;
};

/** Of these ids, what is on record. */
export const known = async (
  db: Database,
  ids: readonly string[],
): Promise<Map<string, { state: string; input: MandateInput }>> => {
  if (ids.length === 0) return new Map();
  const rows = await db.selectFrom('mandates').select(['id', 'state', 'input']).where('id', 'in', ids).execute();
  return new Map(rows.map(({ id, state, input }) => [id, { state, input }]));
};
