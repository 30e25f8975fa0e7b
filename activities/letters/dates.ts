/** The days of a mandate, with the reason for each that the reader may wonder about. */
import { dayInWords } from '../../domain/calendar/day.ts';
import { newMandate, replay, spanInWords, type StagePlan, type StageSnapshot } from '../../domain/mandate/index.ts';
import type { Row } from './letter.ts';
import type { Material } from './material.ts';
import { namesOf, planIn, stageIn } from './words.ts';

export const datesOf = (material: Material): Row[] => {
  const { due, derivation, stages, state, id } = material.record.snapshot;
  const whole = due ? dayInWords(due) : 'no day is set';
  return [
    ...(state === 'open' && stages.length > 1 ? stages.map((stage) => stageRow(material, stage)) : []),
    { label: 'The whole', value: derivation ? `${whole}: ${derivation}` : whole, isNow: false },
    { label: 'Reference', value: id, isNow: false },
  ];
};

const stageRow = (material: Material, stage: StageSnapshot): Row => ({
  label: stage.title,
  value: stageInWords(material, stage),
  isNow: stage.id === stageIn(material)?.id,
});

const stageInWords = (material: Material, stage: StageSnapshot): string => {
  const { state, due, closedOn, closedAt, owner } = stage;
  const closed = closedOn ?? closedAt?.slice(0, 10);
  if (state === 'done') return closed ? `done ${dayInWords(closed)}` : 'done';
  const day = due ? dayInWords(due) : 'no day yet';
  return state === 'open' ? `${day}${whyThatDay(material, stage)}, with ${namesOf(material, owner)}` : day;
};

/** ` (12 weeks before the whole)`: as the procedure counts, unless a person has fixed another day. */
const whyThatDay = (material: Material, stage: StageSnapshot): string => {
  const plan = planIn(material);
  if (!stage.due || plan?.id !== stage.id) return '';
  const { input, events } = material.record;
  const isFixed = replay(newMandate(input), events).fixedDates[stage.id] !== undefined;
  const rule = isFixed ? 'set by a person' : ruleInWords(plan);
  return rule ? ` (${rule})` : '';
};

const ruleInWords = ({ due }: StagePlan): string => {
  if (!due) return '';
  if ('after' in due) return `${spanInWords(due.after)} after it opened`;
  return due.before.count === 0 ? '' : `${spanInWords(due.before)} before the whole`;
};
