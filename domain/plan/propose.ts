/** From a resolution that was read to the plan that is proposed to a coordinator. */
import { type Calendar, resolveDue } from '../calendar/index.ts';
import { actingOffices, type Choice, type Directory, type Office } from '../directory/index.ts';
import type { People, Procedure } from '../mandate/index.ts';
import type { Request, Resolution } from '../resolution/index.ts';
import { dueContextOf } from './due-context.ts';
import { proposeFollow } from './follow.ts';
import type { Proposal, ProposedPlan } from './plan.ts';
import { cycleAfter } from '../series/next-cycle.ts';
import { cadenceOf } from '../series/read-cadence.ts';
import { titleOf } from './title.ts';
import { warningsOf } from './warnings.ts';

export interface Knowledge {
  calendar: Calendar;
  directory: Directory;
  /** What coordinators chose before. */
  choices: readonly Choice[];
  /** By id. */
  procedures: ReadonlyMap<string, Procedure>;
}

/** What an unnamed organ is taken for. */
const DEFAULT_ORGAN = 'General Assembly';

/** A kind without a procedure of its own is followed as a plain request. */
const procedureFor = (kind: string, procedures: ReadonlyMap<string, Procedure>): string =>
  procedures.has(kind) ? kind : 'request';

/** @param source the file that the resolution was read from */
export const proposePlan = (resolution: Resolution, source: string, knowledge: Knowledge): ProposedPlan => {
  const { symbol, title, organ, adopted, requests, warnings } = resolution;
  const entries = requests.map((request) => propose(request, resolution, knowledge));
  return {
    resolution: symbol ?? source,
    title: title ?? '',
    organ: organ ?? DEFAULT_ORGAN,
    adopted,
    source,
    entries,
    warnings: [...warnings, ...warningsOf(entries, requests, adopted, knowledge.calendar)],
  };
};

const propose = (
  request: Request,
  resolution: Resolution,
  { calendar, directory, choices, procedures }: Knowledge,
): Proposal => {
  const { id, paragraph, kind, addressees, recipient, deliverable, recurrence, confidence } = request;
  const context = dueContextOf(request, resolution);
  const series = cadenceOf(request, resolution);
  const first = series ? cycleAfter(series, null, context, calendar) : undefined;
  const due = first ? { day: first.due, derivation: first.derivation } : resolveDue(request.due, context, calendar);
  const subject = { title: resolution.title ?? '', deliverable };
  const [acting, ...others] = actingOffices(directory, addressees, subject, choices);
  const { follow, reason } = proposeFollow(request, acting?.isNamed ?? false);
  const procedure = procedureFor(kind, procedures);
  return {
    ...{ id, paragraph, follow, kind, procedure, recipient, recurrence },
    title: titleOf(deliverable, resolution.title),
    addressees: [...addressees],
    due: due.day,
    derivation: first || request.due.length ? due.derivation : null,
    dates: {},
    office: acting?.office.id ?? directory.defaultOffice,
    people: acting ? peopleFor(acting.office, procedures.get(procedure)) : {},
    series: first ? series : null,
    text:
      resolution.paragraphs.find(({ number, kind: part }) => part === 'operative' && number === paragraph)?.text ??
      deliverable,
    reasons: {
      follow: reason,
      office: acting?.reason ?? 'no office is known',
      otherOffices: others.map(({ office, reason: why }) => `${office.id}: ${why}`),
      check: confidence === 'check' ? 'the reader is not sure of it' : null,
    },
  };
};

/** The roles that the procedure needs, as the office fills them; the coordinator always. */
const peopleFor = ({ roles }: Office, procedure: Procedure | undefined): People => {
  const stages = procedure?.stages ?? [];
  const needed = stages.flatMap(({ who, names, responses, notices }) => [
    ...who,
    ...(responses ? [responses.from] : []),
    ...(names ? [names] : []),
    ...notices.escalate.map(({ to }) => to),
  ]);
  return Object.fromEntries(
    [...new Set(['coordinator', ...needed])].flatMap((role) => (roles[role] ? [[role, roles[role]]] : [])),
  );
};
