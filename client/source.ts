/** The text that a plan was read from: kept in the registry, so that letters quote the resolution's own words. */
import type { Plan } from '../domain/plan/plan.ts';
import type { StoredResolution } from '../registry/index.ts';
import { readFileAsResolution } from './reading.ts';

/** Undefined where the source can't be read any more: letters then do without the quotation. */
export const resolutionOf = async (plan: Plan): Promise<StoredResolution | undefined> => {
  try {
    const { paragraphs, session, requests } = await readFileAsResolution(plan.source);
    const { resolution: symbol, title, organ, adopted } = plan;
    const quotes = Object.fromEntries(requests.map(({ id, quote }) => [id, quote]));
    return { symbol, title, organ, session, adopted, paragraphs: [...paragraphs], quotes };
  } catch {
    return undefined;
  }
};
