/** The compiled program under dist/, made again when a source file is newer than it. */
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { CommandFailed, run } from './command.mjs';
import { alone } from './lock.mjs';
import { inPackage } from './paths.mjs';
import { telling } from './progress.mjs';

const sourceFolders = ['config', 'domain', 'workflows', 'activities', 'registry', 'worker', 'client', 'local', 'bench'];
const sourceFiles = ['tsconfig.json', 'tsconfig.build.json', 'package-lock.json'];
const stamp = inPackage('dist', '.built-from');

/** What stands for the sources' content: their names, sizes and times of change. Reading them all would be slow. */
function fingerprint() {
  const hash = createHash('sha256');
  const add = (/** @type {string} */ file) => {
    const { size, mtimeMs } = statSync(file);
    hash.update(`${file}\0${size}\0${mtimeMs}\n`);
  };
  for (const folder of sourceFolders) filesBelow(inPackage(folder)).forEach(add);
  sourceFiles.map((file) => inPackage(file)).forEach(add);
  return hash.digest('hex');
}

/** @param {string} folder @returns {string[]} */
function filesBelow(folder) {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const file = path.join(folder, entry.name);
    return entry.isDirectory() ? filesBelow(file) : [file];
  });
}

const isBuiltFrom = (/** @type {string} */ sources) => existsSync(stamp) && readFileSync(stamp, 'utf8') === sources;

/** @param {(line: string) => void} say */
export async function ensureBuild(say) {
  if (isBuiltFrom(fingerprint())) return;
  await alone(inPackage('.cache', 'build.lock'), async () => {
    const sources = fingerprint();
    if (!isBuiltFrom(sources)) await telling(say, 'Compiling', () => build(sources));
  });
}

/** @param {string} sources the fingerprint of what is compiled, taken before */
async function build(sources) {
  await rm(stamp, { force: true });
  await compile();
  await bundleWorkflows();
  await writeFile(stamp, sources);
}

async function compile() {
  const compiler = inPackage('node_modules', 'typescript', 'bin', 'tsc');
  await run(process.execPath, [compiler, '-p', inPackage('tsconfig.build.json')]).catch(because('cannot be compiled'));
}

async function bundleWorkflows() {
  const bundler = inPackage('dist', 'worker', 'bundle.js');
  if (!existsSync(bundler)) return;
  await run(process.execPath, [bundler, inPackage('dist', 'workflow-bundle.js')]).catch(
    because('cannot be bundled for Temporal'),
  );
}

/** @param {string} what @returns {(error: unknown) => never} */
const because = (what) => (error) => {
  const details = error instanceof CommandFailed ? `\n${error.output.trim()}` : ` (${error})`;
  throw new Error(`The sources ${what}:${details}`);
};
