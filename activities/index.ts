/** All that reaches outside of workflows. Workflows see only the type. */
import { Bell } from './bell.ts';
import { briefWork } from './briefing.ts';
import { cycleWork, type Knowledge, type OpenMandate } from './cycles.ts';
import { type DeskParts, deskWork } from './desk.ts';
import { publishing } from './publishing.ts';

export type { ComingCycle, Knowledge } from './cycles.ts';
export type { Agenda, Errand } from './desk.ts';
export { createPost, type Delivery, type Post } from './post.ts';
export type { StationOf } from './reader.ts';

export interface ActivityParts extends Omit<DeskParts, 'bell'> {
  /** For the cycles of a series. */
  knowledge: Knowledge;
  openMandate: OpenMandate;
  /** Rings at the desk of a person, and opens it where it is not open. */
  wakeDesk: (person: string) => Promise<void>;
}

export const createActivities = ({ wakeDesk, knowledge, openMandate, ...parts }: ActivityParts) => {
  const bell = new Bell(wakeDesk);
  return {
    ...publishing(parts.registry, bell),
    ...cycleWork(parts.registry, knowledge, openMandate),
    ...briefWork({ ...parts, bell }),
    ...deskWork({ ...parts, bell }),
  };
};

export type Activities = ReturnType<typeof createActivities>;
