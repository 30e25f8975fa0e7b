/** The baseline: workflows that do nothing but what the measured thing can't do without. In a bundle of their own. */
import { proxyActivities, sleep } from '@temporalio/workflow';

const { nothing } = proxyActivities<{ nothing: () => Promise<void> }>({ startToCloseTimeout: '30 seconds' });

/** One long timer: what an open mandate is to the server. */
export async function waits(): Promise<void> {
  await sleep('300 days');
}

/** One empty activity, then a long timer: a mandate until its first stage is on record. */
export async function acts(): Promise<void> {
  await nothing();
  await sleep('300 days');
}

/** Wakes at a moment, and does one empty activity: a mandate whose reminder falls due. */
export async function wakes({ at }: { at: number }): Promise<void> {
  await sleep(Math.max(1, at - Date.now()));
  await nothing();
}
