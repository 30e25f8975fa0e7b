export { type Cadence, cadenceInWords } from './cadence.ts';
export { seriesCommandFrom } from './command.ts';
export { type Cycle, cycleId } from './cycle.ts';
export {
  BY_ENGINE,
  decideOnSeries,
  enterInSeries,
  SERIES_ACTIONS,
  type SeriesAction,
  type SeriesCommand,
  type SeriesStep,
} from './decide.ts';
export type { PreparedCycle } from './prepare.ts';
export { newSeries, type Series, type SeriesEvent, type SeriesFact, type SeriesInput } from './series.ts';
export { seriesEventInWords, seriesPage } from './words.ts';
