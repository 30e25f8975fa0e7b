/** One line of the file, its cells checked one by one. */
import { z } from 'zod';
import { complaintsOf } from '../../config/complaints.ts';
import { isDay } from '../../domain/calendar/day.ts';
import type { ColumnName } from './columns.ts';
import type { TableLine } from './table.ts';

/** What is wrong with a cell: `due: expected a day like 2012-09-18, found "18/9/2012"`. */
export type Problem = string;

/** As long as a plan lets them be. */
const text = z.string().max(200, 'is longer than 200 characters');

export const day = z
  .string()
  .refine(isDay, { error: ({ input }) => `expected a day like 2012-09-18, found "${String(input)}"` });

/** Set apart by semicolons, or on lines of their own within the cell. */
export const list = z
  .string()
  .default('')
  .transform((cell) => cell.split(/[;\n]/).flatMap((part) => part.trim() || []));

const fields = z.object({
  resolution: text,
  paragraph: text,
  id: text.optional(),
  kind: z.enum(['report', 'event', 'agenda', 'request']),
  procedure: text.optional(),
  title: text,
  recipient: text.optional(),
  due: day.optional(),
  why: text.optional(),
  office: text.optional(),
  stage: text,
  since: day.optional(),
  'cleared by': list,
  answered: list,
  note: z.string().max(2000, 'is longer than 2000 characters').optional(),
} satisfies Record<ColumnName, z.ZodType>);

export type Fields = z.infer<typeof fields>;

export const fieldsOf = ({ cells }: TableLine): Fields | Problem[] => checked(fields, Object.fromEntries(cells));

export const isFlawed = (value: object): value is Problem[] => Array.isArray(value);

/** The value as the schema has it, or its problems, each at its column. */
export const checked = <T>(schema: z.ZodType<T>, value: unknown): T | Problem[] => {
  const result = schema.safeParse(value, { reportInput: true });
  if (result.success) return result.data;
  return result.error.issues.flatMap(complaintsOf).map(({ path, says }) => `${path.join(' ')}: ${says}`);
};
