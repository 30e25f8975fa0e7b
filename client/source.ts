/** The file that a plan was read from. */
import type { Plan } from '../domain/plan/plan.ts';
import type { StoredResolution } from '../registry/index.ts';
import { readFileAsResolution, type Reading } from './reading.ts';

/** Undefined where the source can't be read any more. */
export const sourceOf = async (plan: Plan): Promise<Reading | undefined> => {
  try {
    return await readFileAsResolution(plan.source);
  } catch {
    return undefined;
  }
};

/** What the registry keeps of it, so that letters quote the resolution's own words. */
export const resolutionFrom = (plan: Plan, { paragraphs, session, requests }: Reading): StoredResolution => {
  const { resolution: symbol, title, organ, adopted } = plan;
  const quotes = Object.fromEntries(requests.map(({ id, quote }) => [id, quote]));
  return { symbol, title, organ, session, adopted, paragraphs: [...paragraphs], quotes };
};

export const resolutionOf = async (plan: Plan): Promise<StoredResolution | undefined> => {
  const reading = await sourceOf(plan);
  return reading && resolutionFrom(plan, reading);
};
