/** The Temporal programs: where the set-up has put them, or fetched now. */
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { PACKAGE } from '../config/folder.ts';

type Programs = typeof import('../scripts/setup/temporal-binaries.mjs');

/** The scripts run without being compiled, so they are found from the package's folder. */
const programs = (): Promise<Programs> =>
  import(pathToFileURL(join(PACKAGE, 'scripts', 'setup', 'temporal-binaries.mjs')).href) as Promise<Programs>;

/** The Temporal CLI, which holds the dev server. */
export const temporalCliPath = async (): Promise<string> => (await programs()).temporalCli();

/** The time-skipping test server. */
export const testServerPath = async (): Promise<string> => (await programs()).temporalTestServer();
