import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const packageFolder = (): string => {
  let folder = dirname(fileURLToPath(import.meta.url));
  while (!existsSync(join(folder, 'package.json'))) folder = dirname(folder);
  return folder;
};

/** The package's own folder, whether the sources run or what was compiled of them. */
export const PACKAGE = packageFolder();

/** The configuration that is shipped: procedures, calendar, sample directory. */
export const SHIPPED_CONFIG = join(PACKAGE, 'config');
