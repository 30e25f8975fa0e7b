/** The typed client: what coordinators, officers and scripts do with mandates. */
export { type Access, connect } from './connect.ts';
export { examine, type Finding } from './doctor.ts';
export { Refused, ServerUnreachable } from './failures.ts';
export type { ActDetails } from './acting.ts';
export type { Fate, Import } from './importing/index.ts';
export { Mandates } from './mandates.ts';
export type { Replanned } from './replanning.ts';
export type { Listed, Shown } from './showing.ts';
export type { ShownSeries } from './series.ts';
export type { StartReport } from './starting.ts';
