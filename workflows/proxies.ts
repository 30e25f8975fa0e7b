import { proxyActivities } from '@temporalio/workflow';
import type { Activities } from '../activities/index.ts';

/** The registry: tried for as long as it takes, since a mandate that is not on record may not be forgotten. */
export const record = proxyActivities<Pick<Activities, 'publish'>>({
  startToCloseTimeout: '30 seconds',
  retry: { initialInterval: '1 second', maximumInterval: '1 minute' },
});

/** What a series asks of the registry and the calendar. */
export const cycles = proxyActivities<Pick<Activities, 'nextCycle' | 'recordSeries'>>({
  startToCloseTimeout: '30 seconds',
  retry: { initialInterval: '1 second', maximumInterval: '1 minute' },
  summary: 'Which cycle comes next, and when?',
});

/** What a desk asks of the registry. */
export const outbox = proxyActivities<Pick<Activities, 'deskAgenda'>>({
  startToCloseTimeout: '30 seconds',
  retry: { initialInterval: '1 second', maximumInterval: '1 minute' },
  summary: 'What is pending, and when may it go out?',
});

/**
 * The mail server: a short fault is bridged by a few attempts. For a long one, or where no worker takes it up, the desk
 * looks anew when it may send, so that nothing goes out in the middle of the night.
 */
export const post = proxyActivities<Pick<Activities, 'sendPending'>>({
  scheduleToStartTimeout: '5 minutes',
  startToCloseTimeout: '10 minutes',
  heartbeatTimeout: '30 seconds',
  retry: { initialInterval: '2 seconds', backoffCoefficient: 3, maximumAttempts: 4 },
  summary: 'Send what is pending',
});

/** The briefs: when the next one is due, and sending them. The workflow itself waits where the mail server is down. */
export const briefs = proxyActivities<Pick<Activities, 'nextBrief' | 'sendBriefs'>>({
  startToCloseTimeout: '10 minutes',
  heartbeatTimeout: '1 minute',
  retry: { initialInterval: '2 seconds', backoffCoefficient: 3, maximumAttempts: 4 },
  summary: 'The weekly brief',
});
