/** What a decision makes: an agenda item, a meeting, or a task for somebody ("decides that the Office shall…"). */
import { agendaItemOf } from './agenda.ts';
import type { Clause } from './clauses.ts';
import type { Context } from './context.ts';
import { type Finding, findingOf } from './finding.ts';
import { isEvent } from './kinds.ts';
import { GATHERINGS } from '../lexicon/reporting.ts';

const gathering = `(?:${GATHERINGS.join('|')})`;
/** "that the Summit will be held on…", "that its next debate shall take place at…". */
const willBeHeld =
  /^that [^;]{2,300}? (?:shall|will|should|would|is to) (?:also )?(?:be (?:held|convened|organized|hosted|scheduled)|take place)\b/;
/** "to launch the Plan at a one-day, high-level meeting". */
const atAGathering = new RegExp(`^to [^;]{3,160}? at an? (?:[a-z-]+,? ){0,4}${gathering}\\b`);
/** "preceded by a preparatory meeting to be held on…": another meeting, with a time of its own. */
const another = new RegExp(`,? (?:preceded|followed) by (?=an? (?:[a-z-]+ ){0,4}${gathering} to be held)`);

export const settling = (clause: Clause, context: Context): Finding[] => {
  const item = agendaItemOf(clause, context);
  if (item) return [item];
  const body = clause.body.text;
  const meets =
    willBeHeld.test(body) ||
    atAGathering.test(body) ||
    (body.startsWith('to ') && isEvent(body.replace(/^to,[^,]{1,120},/, 'to')));
  if (!meets) return [];
  const ask = { clause, addressees: [context.organ], certain: clause.first && willBeHeld.test(body) };
  return body.split(another).map((part) => findingOf('event', ask, part, context));
};
