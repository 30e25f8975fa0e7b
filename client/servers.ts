/** Where the servers are: what the environment names, or a running `mandates up`. */
import { readStack } from '../local/index.ts';
import type { Day } from '../domain/calendar/day.ts';
import { Refused, ServerUnreachable } from './failures.ts';
import type { TemporalAddress } from './temporal.ts';

export interface Servers {
  databaseUrl: string;
  /** Null where Temporal's own environment configuration says it. */
  temporal: TemporalAddress | null;
  clockShift: number;
  /** The day that the data directory was begun on (`--as-of`); null where the clock is the real one. */
  asOf: Day | null;
}

/** @throws ServerUnreachable where the environment names no database and nothing runs on the data directory */
export const findServers = (dataDir: string, env: NodeJS.ProcessEnv): Servers => {
  if (env.DATABASE_URL) {
    return {
      databaseUrl: env.DATABASE_URL,
      temporal: null,
      clockShift: Number(env.MANDATES_CLOCK_SHIFT ?? 0),
      asOf: null,
    };
  }
  const stack = readStack(dataDir);
  if (!stack)
    throw new ServerUnreachable(
      `nothing runs on ${dataDir}: start it with "npx mandates up", or set DATABASE_URL and TEMPORAL_ADDRESS`,
    );
  return {
    databaseUrl: stack.database,
    temporal: { address: stack.temporal, namespace: stack.namespace },
    clockShift: stack.clockShift,
    asOf: stack.asOf,
  };
};

/** The clock of a data directory is set once, for mandates hold its shift for life. */
export const mustBeAsOf = ({ asOf }: Servers, asked: Day, dataDir: string): void => {
  if (asOf === asked) return;
  const stands = asOf ? `as of ${asOf}` : 'on the real date';
  throw new Refused(
    'BadInput',
    `${dataDir} was begun ${stands}, and stays so: leave --as-of out, or use another --data-dir`,
  );
};
