/** Where the servers are, and the client on top of them. */
import { SHIPPED_CONFIG } from '../config/folder.ts';
import type { Day } from '../domain/calendar/day.ts';
import { openRegistry } from '../registry/index.ts';
import { clockWith } from './clock.ts';
import { Mandates } from './mandates.ts';
import { findServers, mustBeAsOf } from './servers.ts';
import { LazyTemporal } from './temporal.ts';

export interface Access {
  /** Where a running `mandates up` tells its addresses. */
  dataDir: string;
  configDir?: string | undefined;
  /** The day on which the engine's clock has to stand, where that was asked for. */
  asOf?: Day | null;
}

/**
 * Connects to the registry at once, and to Temporal when it is first needed.
 * @throws ServerUnreachable, RegistryUnreachable; Refused where the data directory's clock stands on another day
 */
export const connect = async ({ dataDir, configDir = SHIPPED_CONFIG, asOf = null }: Access): Promise<Mandates> => {
  const servers = findServers(dataDir, process.env);
  if (asOf) mustBeAsOf(servers, asOf, dataDir);
  const registry = await openRegistry(servers.databaseUrl);
  return new Mandates({
    registry,
    temporal: new LazyTemporal(servers.temporal),
    clock: clockWith(servers.clockShift),
    configDir,
  });
};
