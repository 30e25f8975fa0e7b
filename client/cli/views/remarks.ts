import { dayInWords } from '../../../domain/calendar/day.ts';
import type { Snapshot, StageSnapshot } from '../../../domain/mandate/index.ts';

type Told = Pick<Snapshot, 'stages' | 'suspended' | 'extension' | 'delegations' | 'supersededBy' | 'supersedes'>;

/** What a reader has to know besides dates and stages, one line each. */
export const remarksOn = ({ stages, suspended, extension, delegations, supersededBy, supersedes }: Told): string[] => [
  ...(suspended
    ? [
        `suspended since ${dayInWords(suspended.since)}, ${suspended.time === 'stands' ? 'its time stands still' : 'its days stay'}: ${suspended.note}`,
      ]
    : []),
  ...(extension
    ? [`${extension.by} asks for ${extension.stage} to be due ${dayInWords(extension.due)}: ${extension.note}`]
    : []),
  ...delegations.map(
    ({ from, to, stage, until }) =>
      `${to} may act for ${from}${stage ? ` in ${stage}` : ''}${until ? `, until ${dayInWords(until)}` : ''}`,
  ),
  ...stages.filter(({ state }) => state === 'open').flatMap(remarksOnStage),
  ...(supersededBy ? [`${supersededBy} is followed in its place`] : []),
  ...supersedes.map((id) => `it takes the place of ${id}`),
];

const remarksOnStage = ({ asked, answered, objectedBy, escalations }: StageSnapshot): string[] => [
  ...(asked.length
    ? [`${answered.length} of ${asked.length} have answered; not yet: ${missing(asked, answered)}`]
    : answered.length
      ? [`answers have come from ${answered.join(', ')}`]
      : []),
  ...(objectedBy.length ? [`${objectedBy.join(', ')} objected: silence clears nothing`] : []),
  ...escalations.map(({ to, day }) => `${to.join(', ')} has known since ${dayInWords(day)} that it is late`),
];

const missing = (asked: string[], answered: string[]): string => {
  const left = asked.filter((person) => !answered.includes(person));
  const [shown, more] = [left.slice(0, 8), left.length - 8];
  return `${shown.join(', ') || 'nobody'}${more > 0 ? ` and ${more} more` : ''}`;
};
