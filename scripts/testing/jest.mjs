/** Jest over the tests, and what it counted. */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { inPackage } from '../setup/paths.mjs';
import { sayOnStandardError } from '../setup/progress.mjs';

const results = inPackage('.cache', 'jest-results.json');

/** @param {string[]} words Jest's own arguments, such as a path */
export function runJest(words) {
  sayOnStandardError('Testing …');
  mkdirSync(inPackage('.cache'), { recursive: true });
  rmSync(results, { force: true });
  const jest = inPackage('node_modules', 'jest', 'bin', 'jest.js');
  const options = ['--json', '--outputFile', results, '--silent', ...words];
  const { status } = spawnSync(process.execPath, ['--experimental-vm-modules', '--no-warnings', jest, ...options], {
    stdio: 'inherit',
    cwd: inPackage(),
  });
  return counted(status === 0);
}

/**
 * A file that can't be loaded counts as one failed test; so does whatever else makes Jest fail, such as a server of
 * the tests that does not start.
 * @param {boolean} isDone
 */
function counted(isDone) {
  const found = existsSync(results) ? JSON.parse(readFileSync(results, 'utf8')) : {};
  const { numPassedTests: passed = 0, numFailedTests = 0, numRuntimeErrorTestSuites = 0 } = found;
  const failed = numFailedTests + numRuntimeErrorTestSuites;
  return { passed, failed: isDone ? failed : Math.max(failed, 1) };
}
