/** Where the checkout is, and where what is fetched once for all checkouts is kept. */
import { homedir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

/** The folder that holds package.json. */
export const packageRoot = path.resolve(fileURLToPath(new URL('../..', import.meta.url)));

/** @param {...string} parts a path below the checkout */
export const inPackage = (...parts) => path.join(packageRoot, ...parts);

/** The cache shared by all checkouts of this user: `MANDATES_CACHE`, else the system's place for caches. */
export function cacheDirectory() {
  if (process.env.MANDATES_CACHE) return path.resolve(process.env.MANDATES_CACHE);
  if (process.platform === 'darwin') return path.join(homedir(), 'Library', 'Caches', 'mandates');
  return path.join(process.env.XDG_CACHE_HOME || path.join(homedir(), '.cache'), 'mandates');
}
