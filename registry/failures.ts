/** The database does not answer in time. */
export class RegistryUnreachable extends Error {
  override readonly name = 'RegistryUnreachable';

  constructor(where: string, cause: unknown) {
    super(`PostgreSQL does not answer at ${where}: start it with "npx mandates up", or set DATABASE_URL`, { cause });
  }
}

/** The database was made by a newer program. */
export class RegistryOfAnotherVersion extends Error {
  override readonly name = 'RegistryOfAnotherVersion';

  constructor(cause: unknown) {
    super('the registry was made by a newer version of Mandates: use that version, or another database', { cause });
  }
}
