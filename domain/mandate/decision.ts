import type { Fact } from './event.ts';
import type { Refusal } from './refusal.ts';

/** What a command does to a mandate, as facts; or why it does nothing. */
export type Decision = Fact[] | Refusal;

export const isRefusal = (decision: unknown): decision is Refusal =>
  typeof decision === 'object' && decision !== null && 'kind' in decision && 'reason' in decision;
