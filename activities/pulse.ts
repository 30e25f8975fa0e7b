import { heartbeat } from '@temporalio/activity';

/** Milliseconds between two beats. */
const PULSE = 5_000;

/**
 * Says again and again that the activity lives, for as long as it works: also while a slow mail server takes its time,
 * since a desk that is taken for dead has its mail sent again.
 */
export const withPulse = async <T>(work: () => Promise<T>): Promise<T> => {
  const pulse = setInterval(heartbeat, PULSE);
  try {
    return await work();
  } finally {
    clearInterval(pulse);
  }
};
