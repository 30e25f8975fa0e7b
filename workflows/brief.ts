import { ActivityFailure, sleep } from '@temporalio/workflow';
import type { BriefStart } from './messages.ts';
import { isTimeToMoveOn, moveOn } from './moving-on.ts';
import { briefs } from './proxies.ts';

/** How long it waits before it tries again a mail server that did not answer, or mail that is on hold. */
const PATIENCE = 15 * 60_000;

/** A brief that could not go out on its day is left out: the next one tells what is late all the same. */
const LATEST = 10 * 3_600_000;

/** Weeks after which a new run takes over, so that none grows old. */
const WEEKS = 26;

/** Keeps the weeks: when a brief to coordinators is due, has it sent. One for all; it never ends. */
export async function brief({ clockShift }: BriefStart): Promise<never> {
  const now = () => Date.now() + clockShift;
  for (let weeks = 0; weeks < WEEKS && !isTimeToMoveOn(); weeks++) {
    const at = await briefs.nextBrief({ after: now() });
    await sleep(Math.max(1, at - now()), { summary: 'Until the next brief to coordinators' });
    while (!(await delivered(at)) && now() < at + LATEST) await sleep(PATIENCE);
  }
  return moveOn<typeof brief>({ clockShift });
}

const delivered = async (at: number): Promise<boolean> => {
  try {
    return !(await briefs.sendBriefs({ at })).isHeld;
  } catch (error) {
    if (error instanceof ActivityFailure) return false;
    throw error;
  }
};
