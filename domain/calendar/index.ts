export type {
  Body,
  Calendar,
  Certainty,
  ItemDay,
  KnownSession,
  OpeningRule,
  Seat,
  Sessions,
  StationYears,
} from './calendar.ts';
export { knowsBody } from './bodies.ts';
export * from './day.ts';
export { documentDays, type DocumentDay, WEEKS_BEFORE } from './documentation.ts';
export { resolveDue } from './due.ts';
export { assemblyOpening } from './general-assembly.ts';
export { stationSlice, UnknownStation, unsureYears } from './holidays.ts';
export { seatOf } from './seats.ts';
export {
  addWorkingDays,
  isWorkingDay,
  nextWorkingMoment,
  type Station,
  workingDayOnOrAfter,
  workingDayOnOrBefore,
} from './station.ts';
export { type DueContext, ordinal, type PlannedDue, type Unresolved } from './planned.ts';
