/** What people can do to a mandate from the command line, and which details each act takes. */
import type { Action } from '../../domain/mandate/index.ts';
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
}

export type ActOptions = CommonOptions & ActDetails;
type Detail = Exclude<keyof ActDetails, 'by'>;

/** All but `replan`, which the engine sends when a calendar changes. */
type Offered = Exclude<Action, 'replan'>;

/** A reason is not among the needs: the mandate knows when it takes one, and from whom. */
const TAKES: Record<Offered, { needs: Detail[]; takes: Detail[] }> = {
  complete: { needs: [], takes: ['stage', 'to', 'on', 'note', 'evidence'] },
  approve: { needs: [], takes: ['stage', 'note'] },
  return: { needs: [], takes: ['stage', 'to', 'note'] },
  acknowledge: { needs: [], takes: ['stage', 'note'] },
  reassign: { needs: ['to'], takes: ['stage', 'note'] },
  reschedule: { needs: ['due'], takes: ['stage', 'note'] },
  withdraw: { needs: [], takes: ['note'] },
  lapse: { needs: [], takes: ['note'] },
  comment: { needs: [], takes: ['stage', 'note'] },
};

export const OFFERED = Object.keys(TAKES) as Offered[];

const actionsWith = (detail: Detail): string =>
  OFFERED.filter((action) => [...TAKES[action].needs, ...TAKES[action].takes].includes(detail)).join(', ');

/** What each option is for, as the help says it. */
export const DETAILS: Record<Detail, string> = {
  stage: 'the stage meant (default: the open one)',
  to: 'who gets it (complete, reassign), or the stage it goes back to (return)',
  due: `the new date (${actionsWith('due')})`,
  on: `the day on which it happened (${actionsWith('on')})`,
  note: 'a reason or remark (to return, reschedule, withdraw, lapse and comment takes one)',
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
