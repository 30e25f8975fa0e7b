/** What a brief is written from. */
import { sql } from 'kysely';
import type { Followed } from '../domain/brief/index.ts';
import type { Day } from '../domain/calendar/day.ts';
import type { PersonId, Snapshot } from '../domain/mandate/index.ts';
import type { Database } from './open.ts';

interface Row {
  snapshot: Snapshot;
  openedOn: Day | null;
  isHeardOf: boolean;
  closedOn: Day | null;
}

/** Everybody who coordinates a mandate that is on record. */
export const coordinators = async (db: Database): Promise<PersonId[]> => {
  const { rows } = await sql<{ person: PersonId }>`
    select distinct jsonb_array_elements_text(input -> 'people' -> 'coordinator') as person
    from mandates order by person`.execute(db);
  return rows.map(({ person }) => person);
};

/** What that coordinator has under way, and what of it was closed since that day. */
export const followedBy = async (db: Database, coordinator: PersonId, since: Day): Promise<Followed[]> => {
  const { rows } = await sql<Row>`
    select mandates.snapshot,
      opened.event ->> 'day' as "openedOn",
      exists (
        select from events
        where events.mandate = mandates.id and events.seq > opened.seq and events.event ->> 'by' <> 'engine'
      ) as "isHeardOf",
      closed.event ->> 'on' as "closedOn"
    from mandates
    left join lateral (
      select seq, event from events where mandate = mandates.id and type = 'opened' order by seq desc limit 1
    ) opened on mandates.state <> 'closed'
    left join lateral (
      select event from events where mandate = mandates.id and type = 'closed' order by seq desc limit 1
    ) closed on mandates.state = 'closed'
    where mandates.input -> 'people' -> 'coordinator' ? ${coordinator}
      and (mandates.state <> 'closed' or closed.event ->> 'on' >= ${since})
    order by mandates.id`.execute(db);
  return rows;
};
