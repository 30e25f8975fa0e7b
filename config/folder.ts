import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The package's own folder, from the sources as well as from what was compiled of them. */
const packageFolder = (): string => {
  let folder = dirname(fileURLToPath(import.meta.url));
  while (!existsSync(join(folder, 'package.json'))) folder = dirname(folder);
  return folder;
};

/** The configuration that is shipped: procedures, calendar, sample directory. */
export const SHIPPED_CONFIG = join(packageFolder(), 'config');
