/** How a mandate, and each of its stages, can stand. */
export type MandateState = 'open' | 'suspended' | 'closed';
export type StageState = 'waiting' | 'open' | 'done' | 'returned';

/** Follows from its dates and the clock; it is computed and never stored. */
export type Health = 'on-track' | 'due-soon' | 'overdue';
