/** The database does not answer in time, or does not let us in. */
export class RegistryUnreachable extends Error {
  override readonly name = 'RegistryUnreachable';

  constructor(where: string, cause: unknown) {
    super(`PostgreSQL ${complaintOf(cause)} at ${where}: start it with "npx mandates up", or set DATABASE_URL`, {
      cause,
    });
  }
}

/** A server that answers says why not: `28P01`, a wrong password; `3D000`, no such database. Nobody else has such codes. */
const complaintOf = (cause: unknown): string =>
  cause instanceof Error && 'severity' in cause ? `lets nobody in (${cause.message})` : 'does not answer';

/** The database was made by a newer program. */
export class RegistryOfAnotherVersion extends Error {
  override readonly name = 'RegistryOfAnotherVersion';

  constructor(cause: unknown) {
    super('the registry was made by a newer version of Mandates: use that version, or another database', { cause });
  }
}
