/** The facts of `docs/case-study.yaml`, checked: errors name file, line and field. */
import { z } from 'zod';
import { readYaml } from '../../dist/config/yaml.js';
import { isDay } from '../../dist/domain/calendar/day.js';

const mark = z.enum(['C', 'K', 'M']);
const day = z.string().refine(isDay, 'expected a day like 2012-09-18');
const text = z.string().min(1);
const source = text.optional();

const request = z.strictObject({ resolution: text, paragraph: text.optional(), about: text.optional(), mark, source });
const due = z.union([
  z.strictObject({ session: z.int().min(1), mark }),
  z.strictObject({ date: z.string().regex(/^\d{4}-\d{2}(-\d{2})?$/, 'expected 2014-04 or 2014-04-30'), mark }),
]);
const appeared = z.union([z.strictObject({ day, mark, source }), z.strictObject({ about: text, mark, source })]);

const pair = z.strictObject({
  request,
  due: due.optional(),
  item: z.strictObject({ day, mark, source }).optional(),
  report: z.strictObject({ symbol: text, mark }).optional(),
  appeared: appeared.optional(),
  remark: text.optional(),
});

const schema = z.strictObject({ pairs: z.array(pair).min(1) });

/** @param {string} file */
export const readPairs = (file) => readYaml(file, schema).pairs;
