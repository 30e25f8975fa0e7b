import { setTimeout as sleep } from 'node:timers/promises';
import type { Registry } from '../registry/index.ts';
import { PATIENCE } from './temporal.ts';

type Known = Awaited<ReturnType<Registry['known']>> extends Map<string, infer V> ? V : never;

/** Waits until the ids are on record, for as long as a person would; gives those that are not. */
export const awaitOnRecord = async (
  registry: Registry,
  ids: string[],
  isThere: (record: Known) => boolean = () => true,
): Promise<string[]> => {
  const deadline = Date.now() + PATIENCE;
  for (;;) {
    const known = await registry.known(ids);
    const missing = ids.filter((id) => {
      const record = known.get(id);
      return !record || !isThere(record);
    });
    if (missing.length === 0 || Date.now() > deadline) return missing;
    await sleep(100);
  }
};
