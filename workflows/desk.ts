import { ActivityFailure, condition, setHandler } from '@temporalio/workflow';
import { type DeskStart, ringSignal } from './messages.ts';
import { isTimeToMoveOn, moveOn } from './moving-on.ts';
import { outbox, post } from './proxies.ts';

/** How long a desk waits before it tries a mail server again that did not answer. */
const PATIENCE = '15 minutes';

/**
 * Keeps the hours of one person: when something is pending, waits for their next working hour and has it sent. It
 * knows no notice by itself, and ends when nothing is pending. But it never ends before the moment for which it went to
 * sleep: workers that heard of that moment don't ring for what it will then see.
 */
export async function desk({ person, clockShift, awaitedUntil = 0 }: DeskStart): Promise<void> {
  let rings = 0;
  let awaited = awaitedUntil;
  const now = () => Date.now() + clockShift;
  setHandler(ringSignal, () => {
    rings += 1;
  });

  for (;;) {
    const heard = rings;
    const rung = () => rings > heard;
    const agenda = await outbox.deskAgenda({ person, at: now() });

    if (agenda.state === 'nothing' && !rung()) {
      if (awaited <= now()) return;
      await condition(rung, awaited - now(), { summary: 'Somebody may count on it' });
    }
    if (agenda.state === 'held') await condition(rung);
    if (agenda.state === 'send' && agenda.at > now()) {
      awaited = Math.max(awaited, agenda.at);
      await condition(rung, agenda.at - now(), { summary: `Until ${person} is at work` });
    } else if (agenda.state === 'send' && !(await sent({ person, at: now() }))) {
      await condition(rung, PATIENCE, { summary: 'The mail server did not take it' });
    }
    if (isTimeToMoveOn()) await moveOn<typeof desk>({ person, clockShift, awaitedUntil: awaited });
  }
}

/** Whether the post took all that is pending. What it did not take stays pending, and is lost to nobody. */
const sent = async (errand: { person: string; at: number }): Promise<boolean> => {
  try {
    await post.sendPending(errand);
    return true;
  } catch (error) {
    if (error instanceof ActivityFailure) return false;
    throw error;
  }
};
