/** The procedures as coordinators write them, checked and turned into what a mandate carries. */
import { existsSync, readdirSync } from 'node:fs';
import { basename, join } from 'node:path';
import { z } from 'zod';
import type { Procedure, Span, StagePlan } from '../domain/mandate/index.ts';
import { BadFile } from './bad-file.ts';
import { readYaml } from './yaml.ts';

const UNITS = { 'working day': 'working days', week: 'weeks', month: 'months' } as const;

const span = z
  .string()
  .regex(/^\d{1,3} (working day|week|month)s?$/, 'expected a span like "2 weeks", "10 working days" or "3 months"')
  .transform((text): Span => {
    const [, count, unit] = /^(\d+) (working day|week|month)s?$/.exec(text) ?? [];
    return { count: Number(count), unit: UNITS[unit as keyof typeof UNITS] };
  });

const id = z.string().regex(/^[a-z][a-z0-9-]*$/, 'expected a word in small letters, like focal-point');
const workingDays = z.int().min(1).max(250);

const notices = z.strictObject({
  remind: z.array(z.int().min(0).max(365)).default([]),
  'check-in': span.optional(),
  'overdue-every': workingDays.optional(),
  escalate: z
    .array(z.strictObject({ after: workingDays, to: id }))
    .min(1, 'expected at least one step, for the last one ends the notices'),
});

const approval = z.strictObject({
  order: z.enum(['in-order', 'together']),
  needs: z.union([z.enum(['all', 'any']), z.int().min(1)]),
  clears: id,
  'returns-to': id,
  silence: z.boolean().default(false),
});

const responses = z.strictObject({ from: id, asks: z.string().min(1) });

const stage = z
  .strictObject({
    id,
    title: z.string().min(1),
    asks: z.string().min(1),
    kind: z.enum(['task', 'approval', 'responses', 'milestone']),
    who: z.array(id).min(1),
    names: id.optional(),
    due: z.union([z.strictObject({ before: span }), z.strictObject({ after: span })]).optional(),
    approval: approval.optional(),
    responses: responses.optional(),
    evidence: z.enum(['required', 'optional']).default('optional'),
    notices,
  })
  .refine((it) => (it.kind === 'approval') === (it.approval !== undefined), {
    path: ['approval'],
    message: 'expected in a stage of the kind approval, and in no other',
  })
  .refine((it) => (it.kind === 'responses') === (it.responses !== undefined), {
    path: ['responses'],
    message: 'expected in a stage of the kind responses, and in no other',
  })
  .refine((it) => !it.approval?.silence || (it.due && 'after' in it.due), {
    path: ['due'],
    message: 'expected a span after the opening, like { after: 5 working days }: silence needs time in which to object',
  })
  .transform((it): StagePlan => ({
    ...{ id: it.id, title: it.title, asks: it.asks, kind: it.kind, who: it.who, evidence: it.evidence },
    names: it.names ?? null,
    due: it.due ?? null,
    approval: it.approval
      ? {
          order: it.approval.order,
          needs: it.approval.needs,
          clears: it.approval.clears,
          returnsTo: it.approval['returns-to'],
          silence: it.approval.silence,
        }
      : null,
    responses: it.responses ?? null,
    notices: {
      remind: it.notices.remind,
      checkIn: it.notices['check-in'] ?? null,
      overdueEvery: it.notices['overdue-every'] ?? null,
      escalate: it.notices.escalate,
    },
  }));

/**
 * The schema of one procedure file. Ids are unique, an approval points back to stages that stand before it, and silence
 * does not end a procedure, for it shows nothing.
 */
export const procedureSchema = z
  .strictObject({ id, version: z.int().min(1), title: z.string().min(1), stages: z.array(stage).min(1) })
  .superRefine(({ stages }, context) => {
    const seen: string[] = [];
    stages.forEach(({ id: own, approval: rules }, index) => {
      if (seen.includes(own))
        context.addIssue({
          code: 'custom',
          path: ['stages', index, 'id'],
          message: `expected an id of its own, "${own}" is taken`,
        });
      for (const [field, target] of [
        ['clears', rules?.clears],
        ['returns-to', rules?.returnsTo],
      ] as const) {
        if (target && !seen.includes(target)) {
          context.addIssue({
            code: 'custom',
            path: ['stages', index, 'approval', field],
            message: `expected an earlier stage, "${target}" is none`,
          });
        }
      }
      if (rules?.silence && index === stages.length - 1) {
        context.addIssue({
          code: 'custom',
          path: ['stages', index, 'approval', 'silence'],
          message: 'expected a stage after it, for silence is no evidence',
        });
      }
      seen.push(own);
    });
  });

/**
 * All procedures of a configuration folder, by id.
 * @throws BadFile naming file, line and field
 */
export const readProcedures = (configDir: string): Map<string, Procedure> => {
  const folder = join(configDir, 'procedures');
  if (!existsSync(folder))
    throw new BadFile(folder, [`${folder}: there is no such folder; it holds one YAML file a procedure`]);
  const files = readdirSync(folder)
    .filter((name) => name.endsWith('.yaml'))
    .sort();
  return new Map(files.map((name) => [basename(name, '.yaml'), readYaml(join(folder, name), procedureSchema)]));
};
