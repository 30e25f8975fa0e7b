/**
 * `npm test`: the whole set-up, then types, then all tests on real parts. Arguments go to Jest. The last line counts the
 * tests.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { inPackage } from './setup/paths.mjs';
import { sayOnStandardError } from './setup/progress.mjs';
import { orExplain, setUp } from './setup.mjs';

const binary = (/** @type {string[]} */ ...parts) => inPackage('node_modules', ...parts);
const results = inPackage('.cache', 'jest-results.json');

/** @param {string} what @param {string[]} args @param {Record<string, string>} [env] */
function step(what, args, env = {}) {
  sayOnStandardError(what);
  const { status } = spawnSync(process.execPath, args, {
    stdio: 'inherit',
    cwd: inPackage(),
    env: { ...process.env, ...env },
  });
  return status === 0;
}

await orExplain(async () => {
  await setUp();
  mkdirSync(inPackage('.cache'), { recursive: true });
  rmSync(results, { force: true });
  const typed = step('Checking types', [binary('typescript', 'bin', 'tsc'), '-p', 'tsconfig.json', '--noEmit']);
  const jest = [
    binary('jest', 'bin', 'jest.js'),
    '--json',
    '--outputFile',
    results,
    '--silent',
    ...process.argv.slice(2),
  ];
  const tested = step('Testing', ['--experimental-vm-modules', '--no-warnings', ...jest]);
  const counts = existsSync(results)
    ? JSON.parse(readFileSync(results, 'utf8'))
    : { numPassedTests: 0, numFailedTests: 0, numRuntimeErrorTestSuites: 1 };
  // A file that can't even be loaded counts as one failed test, and so do types that don't hold.
  const failed = counts.numFailedTests + counts.numRuntimeErrorTestSuites + (typed ? 0 : 1);
  process.stdout.write(`${counts.numPassedTests} passed, ${failed} failed\n`);
  process.exitCode = typed && tested && failed === 0 ? 0 : 1;
});
