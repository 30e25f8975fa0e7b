/** A person of the directory as its coordinator writes it, with what people set for themselves. */
import { z } from 'zod';
import { isDay } from '../domain/calendar/day.ts';
import { DIGEST_HOURS, type MailChoice, type Person, WEEKDAYS } from '../domain/directory/index.ts';

export const id = z.string().regex(/^[a-z0-9][a-z0-9._-]*$/i, 'expected an id without spaces or slashes, like jdoe');

const day = z.string().refine(isDay, 'expected a day like 2012-09-18');

const absence = z
  .strictObject({ from: day, to: day, deputy: id.optional() })
  .refine(({ from, to }) => from <= to, { path: ['to'], message: 'expected a last day that is not before the first' });

const { first, last } = DIGEST_HOURS;
const anHour = `expected a full hour from ${first} to ${last}`;

const mail = z
  .strictObject({
    hour: z.int(anHour).min(first, anHour).max(last, anHour).optional(),
    days: z.array(z.enum(WEEKDAYS)).min(1).optional(),
    'paused-through': day.optional(),
  })
  .transform(({ hour, days, 'paused-through': pausedThrough }): MailChoice => ({
    ...(hour !== undefined && { hour }),
    ...(days && { days: days.map((name) => WEEKDAYS.indexOf(name) + 1) }),
    ...(pausedThrough && { pausedThrough }),
  }));

export const person: z.ZodType<Person> = z.strictObject({
  id,
  name: z.string().min(1),
  email: z.email('expected an address, like jdoe@example.org'),
  station: z.string().min(1),
  deputy: id.optional(),
  mail: mail.optional(),
  absences: z.array(absence).optional(),
});
