/** The schema of a plan file. */
import { z } from 'zod';
import { isDay } from '../../domain/calendar/day.ts';
import type { Plan, PlanEntry } from '../../domain/plan/plan.ts';

const day = z.string().refine(isDay, 'expected a day like 2012-09-18');
const person = z.string().regex(/^[a-z0-9][a-z0-9._-]*$/i, 'expected a person id of the directory, like officer');
/** YAML 1.2 reads yes and no as texts; 1.1, and people, as truth. */
const follow = z
  .union([z.enum(['yes', 'no']), z.boolean()], { error: 'expected yes or no' })
  .transform((value) => value === 'yes' || value === true);

const ordinal = z.int().min(1).max(9999);
/** How a request recurs: see domain/series/cadence.ts. */
const cadence = z.discriminatedUnion('by', [
  z.strictObject({ by: z.literal('session'), body: z.string().min(1), first: ordinal, step: ordinal }),
  z.strictObject({ by: z.literal('sessions'), body: z.string().min(1), sessions: z.array(ordinal).min(1) }),
  z.strictObject({ by: z.literal('year'), body: z.string().min(1).nullable(), first: ordinal, step: ordinal }),
  z.strictObject({ by: z.literal('span'), first: day, count: ordinal, unit: z.enum(['months', 'days']) }),
]);

const entry = z
  .strictObject({
    id: z.string().min(1).max(200),
    follow,
    paragraph: z.coerce.string().min(1),
    kind: z.enum(['report', 'event', 'agenda', 'request']),
    procedure: z.string().min(1),
    title: z.string().min(1).max(200),
    addressees: z.array(z.string()).default([]),
    recipient: z.string().nullish(),
    due: day.nullish(),
    why: z.string().nullish(),
    dates: z.record(z.string(), day).nullish(),
    office: z.string().min(1),
    people: z.record(z.string(), z.array(person).min(1)),
    series: cadence.nullish(),
  })
  .transform(({ why, ...rest }): PlanEntry => ({
    ...rest,
    recipient: rest.recipient ?? null,
    due: rest.due ?? null,
    derivation: why ?? null,
    dates: rest.dates ?? {},
    series: rest.series ?? null,
  }));

export const planSchema = z
  .strictObject({
    resolution: z.string().min(1),
    title: z.string(),
    organ: z.string().min(1),
    adopted: day.nullish(),
    source: z.string(),
    requests: z.array(entry),
    found: z.array(z.string()).default([]),
  })
  .superRefine(({ requests }, context) => {
    requests.forEach(({ id }, index) => {
      if (requests.findIndex((other) => other.id === id) < index) {
        context.addIssue({
          code: 'custom',
          path: ['requests', index, 'id'],
          message: `expected an id of its own, "${id}" stands above already`,
        });
      }
    });
  })
  .transform(({ requests, adopted, ...rest }): Plan => ({ ...rest, adopted: adopted ?? null, entries: requests }));
