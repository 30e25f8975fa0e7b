/** A scenario as somebody writes it down: who is early or late, and who does what on which day. */
import { basename } from 'node:path';
import { z } from 'zod';
import { readYaml } from '../../config/yaml.ts';
import { isDay } from '../../domain/calendar/day.ts';
import { ACTIONS } from '../../domain/mandate/index.ts';
import { type Behaviour, isScenarioName, type Scenario, SCENARIOS, type ScriptedAct } from './scenario.ts';

const FORM = /^(?:on-time|late|silent|(\d{1,3}) working days? (early|late))$/;
const EARLY_OR_LATE = 'expected on-time, late, silent, or like "3 working days late"';

const behaviour = z
  .string()
  .regex(FORM, EARLY_OR_LATE)
  .transform((text): Behaviour => {
    const [, count, side] = FORM.exec(text) ?? [];
    if (count === undefined) return SCENARIOS[text as keyof typeof SCENARIOS].others;
    return Number(count) * (side === 'early' ? -1 : 1);
  });

const person = z.string().min(1);
const day = z.string().refine(isDay, 'expected a day like 2012-09-18');

const when = z.string().refine((text) => /^\S+( ([01]\d|2[0-3]):[0-5]\d)?$/.test(text) && isDay(text.slice(0, 10)), {
  error: 'expected a day like 2012-09-18, or with its hour, 2012-09-18 15:00',
});

/** An hour at which everybody is at work. */
const MORNING = '10:00';

/** As `mandates do` takes them. */
const act = z
  .strictObject({
    when,
    who: person,
    does: z.enum(ACTIONS.filter((action) => action !== 'replan')),
    mandate: z.string().min(1),
    stage: z.string().optional(),
    to: z.string().optional(),
    from: z.string().optional(),
    due: day.optional(),
    on: day.optional(),
    note: z.string().optional(),
    evidence: z.array(z.string()).optional(),
    time: z.enum(['stands', 'runs']).optional(),
  })
  .transform(({ when: moment, who, does, mandate, ...details }): ScriptedAct => {
    const [on = '', time = MORNING] = moment.split(' ');
    return { day: on, time, who, does, mandate, details };
  });

const schema = z.strictObject({
  others: behaviour.default(SCENARIOS['on-time'].others),
  people: z.record(person, behaviour).default({}),
  acts: z.array(act).default([]),
});

/**
 * The scenario of that name, or the one that the file describes.
 * @throws BadFile naming file, line and field
 */
export const scenarioCalled = (nameOrFile: string): Scenario =>
  isScenarioName(nameOrFile) ? SCENARIOS[nameOrFile] : { name: basename(nameOrFile), ...readYaml(nameOrFile, schema) };
