import type { Plan } from '../../domain/plan/plan.ts';
import { parseYaml, readYaml } from '../yaml.ts';
import { planSchema } from './schema.ts';

/**
 * A plan file as its coordinator left it.
 * @throws BadFile naming file, line and field
 */
export const readPlan = (file: string): Plan => readYaml(file, planSchema);

/** Like `readPlan`, for a text that is at hand. */
export const parsePlan = (text: string, file: string): Plan => parseYaml(text, file, planSchema);
