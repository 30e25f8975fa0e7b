import { ActivityFailure, condition, setHandler } from '@temporalio/workflow';
import { type DeskStart, ringSignal } from './messages.ts';
import { isTimeToMoveOn, moveOn } from './moving-on.ts';
import { outbox, post } from './proxies.ts';

/** How long a desk waits before it tries a mail server again that did not answer. */
const PATIENCE = '15 minutes';

/**
 * Keeps the hours of one person: when something is pending, waits for their next working hour and has it sent. It
 * knows no notice by itself, and ends when nothing is pending.
 */
export async function desk({ person, clockShift }: DeskStart): Promise<void> {
  let rings = 0;
  const now = () => Date.now() + clockShift;
  setHandler(ringSignal, () => {
    rings += 1;
  });

  for (;;) {
    const heard = rings;
    const rung = () => rings > heard;
    const agenda = await outbox.deskAgenda({ person, at: now() });

    if (agenda.state === 'nothing' && !rung()) return;
    if (agenda.state === 'held') await condition(rung);
    if (agenda.state === 'send' && agenda.at > now()) {
      await condition(rung, agenda.at - now(), { summary: `Until ${person} is at work` });
    } else if (agenda.state === 'send' && !(await sent({ person, at: now() }))) {
      await condition(rung, PATIENCE, { summary: 'The mail server did not take it' });
    }
    if (isTimeToMoveOn()) await moveOn<typeof desk>({ person, clockShift });
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
