/** What a clause asks somebody to do: one request for all that is asked, and one item for each report and event among it. */
import type { Passage } from './clauses.ts';
import type { Context } from './context.ts';
import { timingsIn } from './dues/index.ts';
import { type Ask, type Finding, findingOf } from './finding.ts';
import { NAME } from './masks.ts';
import { isEvent, ORGAN, reportSignIn } from './kinds.ts';
import { isOfTheUnitedNations } from './standing.ts';
import { tasksOf } from './tasks.ts';
import { matchesOf } from '../text/matches.ts';

interface Task {
  readonly kind: Finding['kind'];
  readonly text: string;
}

export const asking = (ask: Ask, passage: Passage, context: Context): Finding[] => {
  const followed = ask.addressees.some(isOfTheUnitedNations);
  const tasks = joined(tasksOf(passage).map((task) => classified(task, followed)));
  const dated = tasks.filter(({ kind }) => kind !== 'request');
  const other = tasks.find(({ kind }) => kind === 'request');
  const reporters = { ...ask, addressees: [...ask.addressees, ...entrustedIn(passage).map(context.canonical)] };
  const work = other && followed ? [findingOf('request', ask, other.text, context)] : [];
  const results = dated.flatMap(({ kind, text }) =>
    parted(kind, text, context).map((part) => findingOf(kind, kind === 'report' ? reporters : ask, part, context)),
  );
  return [...work, ...results.map((result) => withSubject(result, work[0]))];
};

/** "to continue his efforts and to report thereon": the work that was named before is what the report is on. */
const withSubject = (result: Finding, work: Finding | undefined): Finding =>
  work && result.deliverable.startsWith('report thereon')
    ? { ...result, deliverable: `${result.deliverable}: ${work.deliverable}` }
    : result;

/** "to entrust the Office of Internal Oversight Services with… and to report": both answer for the report. */
const entrusting = new RegExp(`^(?:to )?entrust(?: to)? (?:the )?(${NAME}+)`);

const entrustedIn = ({ text, masked }: Passage): string[] => {
  const found = entrusting.exec(masked);
  return found ? [text.slice(found[0].length - (found[1]?.length ?? 0), found[0].length)] : [];
};

/** What States are asked to report is followed only where an organ of the United Nations gets it. */
const classified = ({ text }: Passage, followed: boolean): Task => {
  const sign = reportSignIn(text);
  if (sign && (followed || sign.sort === 'organ')) return { kind: 'report', text };
  return { kind: isEvent(text) ? 'event' : 'request', text };
};

/** "to present the study", "to report on it": the document of which the task before spoke. */
const sameDocument =
  /^(?:to )?(?:submit|present|transmit|provide|share|circulate|make|bring|forward|issue|publish|report)\b,? (?:(?:the|this|that|these|those|such|its|their) (?:[a-z-]+ ){0,3}(?:reports?|study|studies|review|proposals?|findings|assessments?|analysis|recommendations|plan|strategy|updates?|summary|results|conclusions|information|briefings?)\b|them\b|it\b(?! (?:on|thereon)))/;
const drafting =
  /^(?:to )?(?:continue to )?(?:prepare|draft|produce|compile|write|elaborate|make|formulate|complete)\b[^;]*?\b(?:study|studies|report|reports|proposals?|recommendations|analysis|assessment|overview|summary|plan|strategy|guidelines|options|paper|review|compilation|terms of reference|Terms of Reference)\b/;
/** A report of its own has a name of its own: "an oral update". */
const another =
  /\b(?:an?|another|regular|further|periodic|annual|quarterly|two|subsequent) (?:[a-z-]+,? ){0,4}(?:reports?|updates?|briefings?|study|overview)\b/;

/** A document that is drafted in one task and given in the next is one report. */
const joined = (tasks: readonly Task[]): Task[] => {
  const kept: Task[] = [];
  for (const task of tasks) {
    const last = kept.at(-1);
    if (last && task.kind === 'report' && continuesLast(last, task))
      kept[kept.length - 1] = { kind: 'report', text: `${last.text} and ${task.text}` };
    else kept.push(task);
  }
  return kept;
};

const continuesLast = (last: Task, task: Task): boolean => {
  if (last.kind === 'request') return drafting.test(last.text) && sameDocument.test(task.text);
  if (last.kind !== 'report') return false;
  return (
    sameDocument.test(task.text) ||
    (!another.test(task.text) && !/^(?:to )?(?:keep|brief|inform|notify|update)\b/.test(task.text))
  );
};

/** "an oral update at its fifty-sixth session, and a comprehensive report at its fifty-seventh": each with its own time. */
const nextDocument =
  /,? (?:and|followed by|as well as) (?=(?:an?|with an?) (?:[a-z-]+,? ){0,4}(?:report|update|briefing|study|review)\b)/g;

const parted = (kind: Finding['kind'], text: string, context: Context): string[] => {
  if (kind !== 'report') return [text];
  const starts = matchesOf(nextDocument, text).map((match) => ({
    end: match.index,
    start: match.index + match[0].length,
  }));
  if (starts.length === 0) return [text];
  const parts = [0, ...starts.map(({ start }) => start)].map((start, i) => {
    const part = text.slice(start, starts[i]?.end);
    return i === 0 ? part : withOrgan(text, part);
  });
  return parts.every((part) => timingsIn(part, context.times).length > 0) ? parts : [text];
};

const toOrgan = new RegExp(`\\b(?:to |give |provide |brief )${ORGAN}`);

/** The later document is for the organ that the first was for. */
const withOrgan = (text: string, part: string): string => {
  const organ = toOrgan.exec(text)?.[0].replace(/^(?:give|provide|brief)/, 'to');
  return organ && !part.includes(organ) ? part.replace(/ (?=at|by|no later|before)/, ` ${organ} `) : part;
};
