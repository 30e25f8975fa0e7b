/** The follow-up plan: what a coordinator confirms, changes and starts. */
import type { Day } from '../calendar/day.ts';
import type { People } from '../mandate/index.ts';
import type { Cadence } from '../series/cadence.ts';

export interface PlanEntry {
  /** Also the mandate's and the workflow's id. It is authoritative: no later reader renames it. */
  id: string;
  paragraph: string;
  follow: boolean;
  kind: string;
  /** The procedure by which it is followed. */
  procedure: string;
  /** Short enough for a subject line; the coordinator may word it better. */
  title: string;
  addressees: string[];
  recipient: string | null;
  due: Day | null;
  /** Why that day, in words. */
  derivation: string | null;
  /** Stage days that the coordinator fixes, by stage. */
  dates: Record<string, Day>;
  /** The office that acts, by its id in the directory. */
  office: string;
  people: People;
  /** Where it is asked for again and again: each cycle is a mandate of its own. */
  series: Cadence | null;
}

export interface Plan {
  resolution: string;
  title: string;
  /** The organ that adopted it; the seat where its due days end. */
  organ: string;
  adopted: Day | null;
  /** The file that it was read from. */
  source: string;
  entries: PlanEntry[];
  /** The ids of all that was found in the resolution when the plan was written, also of what was taken out since. */
  found?: string[];
}

/** An entry as the reader and the calendar propose it, with the reasons that a coordinator wants to see. */
export interface Proposal extends PlanEntry {
  /** The paragraph's text. */
  text: string;
  reasons: {
    follow: string;
    office: string;
    /** Where more than one may act: the others, each by its id with its reason. */
    otherOffices: string[];
    check: string | null;
  };
  /** `annual`, `regular`, … as it was read. */
  recurrence: string | null;
}

export interface ProposedPlan extends Omit<Plan, 'entries'> {
  entries: Proposal[];
  warnings: string[];
}
