import { setTimeout as pause } from 'node:timers/promises';

/** Milliseconds between two looks. */
const OFTEN = 20;

/** Waits until what is counted has come to so many. */
export const until = async (total: number, count: () => number | Promise<number>): Promise<void> => {
  while ((await count()) < total) await pause(OFTEN);
};

/** How many a second are done while the work runs. */
export const perSecond = async (count: number, work: () => Promise<unknown>): Promise<number> => {
  const since = performance.now();
  await work();
  return (count / (performance.now() - since)) * 1000;
};
