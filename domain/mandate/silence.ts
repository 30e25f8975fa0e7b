/** The silence procedure: the one kind of clearance that nobody has to give. */
import { addDays, endOfDay } from '../calendar/day.ts';
import { type Mandate, planOf } from './mandate.ts';
import { noticeParts } from './notice.ts';
import type { Dated, StageRecord } from './stage-record.ts';

/**
 * Whether the stage is cleared when its day has ended. Only where the procedure says so, nobody has objected, all who
 * could object were told and had time for it; and never as the last stage, for silence gives no evidence.
 */
export const isSilent = (mandate: Mandate, stage: StageRecord): stage is Dated =>
  planOf(mandate, stage.id)?.approval?.silence === true &&
  stage.state === 'open' &&
  stage.due !== null &&
  stage.countedFrom !== null &&
  stage.due > stage.countedFrom &&
  stage.objectedBy.length === 0 &&
  !mandate.suspended &&
  mandate.stages.at(-1)?.id !== stage.id &&
  !hasUnreached(mandate, stage);

/** Whether a letter of this round to one of the approvers came back. */
const hasUnreached = ({ undelivered }: Mandate, { holders, openedAs }: StageRecord): boolean =>
  undelivered.some((key) => {
    const { seq, person } = noticeParts(key);
    return seq >= openedAs && holders.includes(person);
  });

/** The moment from which silence counts as consent: when the day has ended at the organ's seat. */
export const silenceEnds = (mandate: Mandate, { due }: Dated): { day: string; at: number } => ({
  day: addDays(due, 1),
  at: endOfDay(due, mandate.input.seatZone),
});
