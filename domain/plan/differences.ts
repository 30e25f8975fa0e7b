/** What a plan says now against what a mandate was started with. */
import type { MandateInput } from '../mandate/index.ts';

const list = (values: Record<string, unknown>): string => JSON.stringify(values, Object.keys(values).sort());

const fields: [string, (input: MandateInput) => string][] = [
  ['due', ({ due }) => due?.day ?? 'no date'],
  ['title', ({ title }) => title],
  ['procedure', ({ procedure }) => `${procedure.id}, version ${procedure.version}`],
  ['office', ({ office }) => office],
  ['people', ({ people }) => list(people)],
  ['dates', ({ dates }) => list(dates)],
];

/**
 * One line a field that differs: `due: 2012-09-18 when it was started, 2012-10-10 in the plan`.
 * @param where what it is compared with
 */
export const differences = (started: MandateInput, planned: MandateInput, where = 'in the plan'): string[] =>
  fields
    .map(([name, valueOf]) => ({ name, was: valueOf(started), is: valueOf(planned) }))
    .filter(({ was, is }) => was !== is)
    .map(({ name, was, is }) => `${name}: ${was} when it was started, ${is} ${where}`);
