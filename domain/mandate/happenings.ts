/** What happens to a mandate without anybody commanding it. */
import { dayAt } from '../calendar/day.ts';
import { opening } from './decisions/stage.ts';
import type { Fact } from './event.ts';
import type { Mandate } from './mandate.ts';
import { takingOver } from './mid-life.ts';

/** The start: the first stage opens; of a mandate that is under way, the one that it has come to. */
export const starting = (mandate: Mandate, now: number): Fact[] => {
  const { past } = mandate.input;
  const first = mandate.input.procedure.stages[0];
  const today = dayAt(now, mandate.station.zone);
  const course = past ? takingOver(mandate, past, today) : first ? opening(mandate, first, today, false) : [];
  return [{ type: 'started' }, ...course, ...(mandate.input.remarks ?? []).flatMap(flagging)];
};

export interface Undeliverable {
  /** The notice's key. */
  notice: string;
  person: string;
  /** What the mail server said. */
  reason: string;
}

/** A notice came back. Told more than once, it is recorded once. */
export const cameBack = (mandate: Mandate, { notice, person, reason }: Undeliverable): Fact[] =>
  mandate.undelivered.includes(notice) ? [] : [{ type: 'undeliverable', notice, person, reason }];

/** Something that a coordinator should look at. */
export const flagging = (reason: string): Fact[] => [{ type: 'flagged', stage: null, reason }];
