import type { DueBasis } from '../calendar/basis.ts';
import type { Day } from '../calendar/day.ts';
import type { Station } from '../calendar/station.ts';
import type { Actor, PersonId } from './actor.ts';
import type { Past } from './past.ts';
import type { Procedure, Role } from './procedure.ts';

/** Who holds each role for one mandate, in order. */
export type People = Record<Role, PersonId[]>;

/** A due date with the words that explain it. */
export interface PlannedDay {
  day: Day;
  derivation: string;
  /** Where the calendar gave the day: of what, for it to be made again. */
  basis?: DueBasis;
}

/** All that a mandate depends on while it runs, at most 8 KB; what has to change later reaches it as a command. */
export interface MandateInput {
  /** `A/RES/66/183/37`; also the workflow's id. The plan gives it, and nothing renames it. */
  id: string;
  resolution: string;
  paragraph: string;
  /** `report`, `event`, `agenda` or `request`. */
  kind: string;
  /** What is asked for, short enough for a subject line: `report on the world drug problem`. */
  title: string;
  due: PlannedDay | null;
  /** Stage dates that the coordinator fixed in the plan; the procedure gives the others. */
  dates: Record<string, Day>;
  procedure: Procedure;
  /** The office that acts, by its id in the directory. */
  office: string;
  people: People;
  /** A due day ends at midnight here: the seat of the organ that gets the result. */
  seatZone: string;
  /** The duty station whose working days the notices keep to. */
  station: Station;
  /** Milliseconds added to the server's clock to have the engine's own now (`--as-of`); zero in production. */
  clockShift: number;
  startedBy: Actor;
  /** What a coordinator should look at from the start on; a series says so of its cycles. */
  remarks?: string[];
  /** Of a mandate that was followed elsewhere before. */
  past?: Past;
}
