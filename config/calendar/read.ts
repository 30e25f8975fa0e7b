/** The calendar's files, checked and put together. */
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import type { Calendar, Sessions } from '../../domain/calendar/index.ts';
import { isDay } from '../../domain/calendar/day.ts';
import { readYaml } from '../yaml.ts';

const day = z.string().refine(isDay, 'expected a day like 2012-09-18');
const text = z.string().min(1);
const session = z.int().min(1);

const certainty = z.enum(['confirmed', 'computed', 'assumed', 'moved']);
const meeting = { opens: day, closes: day.optional(), certainty, source: text };
const known = z.strictObject({ session, ...meeting });

const openingRule = z.strictObject({
  from: session,
  rule: z.enum([
    'third Tuesday',
    'Tuesday after the second Monday',
    'Tuesday of the third week',
    'Tuesday of the second week',
  ]),
  certainty,
  source: text,
});

const year = z.int().min(1945).max(2200);

const yearRule = z.union([
  z.strictObject({ from: session.default(1), base: year, every: z.int().min(1).default(1) }),
  z.strictObject({ from: session, year }),
]);

const body = z.strictObject({
  name: text,
  meets: z.array(
    z.strictObject({
      month: z.int().min(1).max(12),
      monday: z.union([z.int().min(1).max(4), z.literal('last')]).optional(),
    }),
  ),
  rules: z.array(yearRule),
  cycles: z.array(z.strictObject({ from: year, name: text, begins: text.optional(), source: text })).default([]),
  sessions: z.array(known).default([]),
  years: z.array(z.strictObject({ year, ...meeting })).default([]),
  certainty,
  source: text,
});

const sessions = z.strictObject({
  'general-assembly': z.strictObject({
    rules: z.array(openingRule).min(1),
    sessions: z.array(known),
    special: z.array(known),
    emergency: z.array(known),
  }),
  bodies: z.array(body),
});

const items = z.strictObject({
  items: z.array(z.strictObject({ body: text, session, subjects: z.array(text).min(1), day, source: text })),
});

const seat = z.strictObject({ station: text, zone: text });
const seats = z.strictObject({ default: seat, bodies: z.record(text, seat) });

const station = z
  .strictObject({
    station: text,
    zone: text,
    years: z.record(
      z.string(),
      z.strictObject({ status: z.enum(['published', 'assumed']), days: z.record(day, text) }),
    ),
  })
  .transform(({ station: name, ...rest }) => ({ name, ...rest }));

/**
 * When bodies meet, without the holidays of the duty stations.
 * @throws BadFile naming file, line and field
 */
export const readSessions = (configDir: string): Sessions => {
  const folder = join(configDir, 'calendar');
  const { 'general-assembly': assembly, bodies } = readYaml(join(folder, 'sessions.yaml'), sessions);
  return { assembly, bodies, items: readYaml(join(folder, 'items.yaml'), items).items };
};

/**
 * The calendar of a configuration folder.
 * @throws BadFile naming file, line and field
 */
export const readCalendar = (configDir: string): Calendar => {
  const folder = join(configDir, 'calendar');
  const stations = readdirSync(join(folder, 'holidays'))
    .filter((name) => name.endsWith('.yaml'))
    .sort();
  return {
    ...readSessions(configDir),
    seats: readYaml(join(folder, 'seats.yaml'), seats),
    stations: stations.map((name) => readYaml(join(folder, 'holidays', name), station)),
  };
};
