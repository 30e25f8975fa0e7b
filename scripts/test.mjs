/**
 * `npm test`: the whole set-up, then the checks of the sources, then all tests on real parts. Arguments go to Jest. The
 * last line counts the tests, each check as one.
 */
import { runChecks } from './testing/checks.mjs';
import { runJest } from './testing/jest.mjs';
import { orExplain, setUp } from './setup.mjs';

await orExplain(async () => {
  await setUp();
  const checks = await runChecks();
  const tests = runJest(process.argv.slice(2));
  const held = checks.filter(Boolean).length;
  const failed = tests.failed + checks.length - held;
  process.stdout.write(`${tests.passed + held} passed, ${failed} failed\n`);
  process.exitCode = failed === 0 ? 0 : 1;
});
