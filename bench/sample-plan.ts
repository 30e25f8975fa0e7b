/** The sample's plan as the reader and the calendar propose it, in a folder that is thrown away. */
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { planFor } from '../client/planning.ts';
import { ADOPTED, SAMPLE } from './sample.ts';

/** Does the work with the plan's file, and says how many of its requests are followed. */
export const withSamplePlan = async <T>(work: (planFile: string, followed: number) => Promise<T>): Promise<T> => {
  const folder = await mkdtemp(join(tmpdir(), 'mandates-bench-'));
  try {
    const { yaml, plan } = await planFor(SAMPLE, { asOf: ADOPTED });
    const planFile = join(folder, 'plan.yaml');
    await writeFile(planFile, yaml);
    return await work(planFile, plan.entries.filter(({ follow }) => follow).length);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
};
