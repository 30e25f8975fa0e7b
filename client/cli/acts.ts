/** What people can do to a mandate from the command line, and which details each act takes. */
import type { Action, Time } from '../../domain/mandate/index.ts';
import type { Day } from '../../domain/calendar/day.ts';
import type { CommonOptions } from './options.ts';

export interface ActDetails {
  by: string;
  stage?: string;
  to?: string;
  due?: Day;
  on?: Day;
  note?: string;
  evidence?: string[];
  from?: string;
  time?: Time;
}

export type ActOptions = CommonOptions & ActDetails;
type Detail = Exclude<keyof ActDetails, 'by'>;

/** All but what another command sends: `mandates replan`, and `supersede` to the mandate that takes over. */
type Offered = Exclude<Action, 'replan' | 'take-over'>;

/** A reason is not among the needs: the mandate knows when it takes one, and from whom. */
const TAKES: Record<Offered, { needs: Detail[]; takes: Detail[] }> = {
  complete: { needs: [], takes: ['stage', 'to', 'on', 'note', 'evidence'] },
  approve: { needs: [], takes: ['stage', 'note'] },
  return: { needs: [], takes: ['stage', 'to', 'note'] },
  object: { needs: [], takes: ['stage', 'note'] },
  tick: { needs: ['from'], takes: ['stage', 'on', 'note', 'evidence'] },
  acknowledge: { needs: [], takes: ['stage', 'note'] },
  reassign: { needs: ['to'], takes: ['stage', 'from', 'note'] },
  delegate: { needs: ['to'], takes: ['stage', 'from', 'due', 'note'] },
  reschedule: { needs: ['due'], takes: ['stage', 'note'] },
  'ask-extension': { needs: ['due'], takes: ['stage', 'note'] },
  'grant-extension': { needs: [], takes: ['stage', 'due', 'note'] },
  'refuse-extension': { needs: [], takes: ['stage', 'note'] },
  suspend: { needs: [], takes: ['time', 'note'] },
  resume: { needs: [], takes: ['note'] },
  supersede: { needs: ['to'], takes: ['note'] },
  withdraw: { needs: [], takes: ['note'] },
  lapse: { needs: [], takes: ['note'] },
  reopen: { needs: [], takes: ['stage', 'note'] },
  correct: { needs: ['stage'], takes: ['on', 'note', 'evidence'] },
  comment: { needs: [], takes: ['stage', 'note'] },
};

export const OFFERED = Object.keys(TAKES) as Offered[];

const actionsWith = (detail: Detail): string =>
  OFFERED.filter((action) => [...TAKES[action].needs, ...TAKES[action].takes].includes(detail)).join(', ');

/** What each option is for, as the help says it. */
export const DETAILS: Record<Detail, string> = {
  stage: 'the stage meant (default: the open one)',
  to: 'who gets it (complete, reassign, delegate), the stage it goes back to (return), or the mandate followed instead (supersede)',
  from: 'who has answered (tick), or whose place it is (reassign, delegate)',
  time: 'whether the days of a suspended mandate go on: runs, or stands (default: runs)',
  due: 'the new date, or the last day of a delegation',
  on: `the day on which it happened (${actionsWith('on')})`,
  note: 'a reason or remark; what changes the course of a mandate takes one',
  evidence: `symbols of documents, or links (${actionsWith('evidence')})`,
};

export interface Act {
  ids: string[];
  action: Offered;
  details: ActDetails;
}

/**
 * The act that the words of a command line mean: ids, then the action.
 * @param wrong ends the program with a line on wrong usage
 */
export const actIn = (words: string[], options: ActOptions, wrong: (line: string) => never): Act => {
  const action = OFFERED.find((offered) => offered === words.at(-1));
  const ids = [...new Set(words.slice(0, -1))];
  if (!action)
    return wrong(`the last word says what to do, one of ${OFFERED.join(', ')}; found "${words.at(-1) ?? ''}"`);
  if (ids.length === 0) return wrong(`which mandate to ${action}? Give its id before, like A/RES/66/183/37`);
  const { needs, takes } = TAKES[action];
  const given = (Object.keys(DETAILS) as Detail[]).filter((detail) => options[detail] !== undefined);
  const missing = needs.find((detail) => !given.includes(detail));
  if (missing) return wrong(`${action} needs --${missing}: ${DETAILS[missing]}`);
  const odd = given.find((detail) => ![...needs, ...takes].includes(detail));
  if (odd) return wrong(`${action} takes no --${odd}; it belongs to ${actionsWith(odd)}`);
  return {
    ids,
    action,
    details: { by: options.by, ...Object.fromEntries(given.map((detail) => [detail, options[detail]])) },
  };
};
