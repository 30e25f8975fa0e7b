/** An id that names no mandate. */
import { Refused } from './failures.ts';

export const noSuchMandate = (id: string): Refused =>
  new Refused('NotFound', `there is no mandate "${id}"; "npx mandates list" shows those that are followed`);

export const isASeries = (id: string): Refused =>
  new Refused('NotFound', `${id} is a series, whose cycles are mandates: "npx mandates series show ${id}" lists them`);
