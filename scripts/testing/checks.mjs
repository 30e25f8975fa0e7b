/** The checks of the sources that need no server. Each is an npm script of its own, and counts as one test. */
import { spawn } from 'node:child_process';
import { inPackage } from '../setup/paths.mjs';
import { sayOnStandardError } from '../setup/progress.mjs';

const CHECKS = { typecheck: 'types', lint: 'the linter', imports: 'import directions', 'format:check': 'format' };

/** Runs all of them side by side, and shows what a failing one has said. @returns {Promise<boolean[]>} which held */
export async function runChecks() {
  sayOnStandardError(`Checking ${Object.values(CHECKS).join(', ')} …`);
  return Promise.all(Object.keys(CHECKS).map(holds));
}

/** @param {string} script @returns {Promise<boolean>} */
async function holds(script) {
  const { code, output } = await said('npm', ['run', '--silent', script]);
  if (code !== 0) sayOnStandardError(`npm run ${script} fails:\n${output.trim()}`);
  return code === 0;
}

/** @param {string} program @param {string[]} args @returns {Promise<{ code: number | null, output: string }>} */
function said(program, args) {
  return new Promise((resolve, reject) => {
    const child = spawn(program, args, { cwd: inPackage(), stdio: ['ignore', 'pipe', 'pipe'] });
    let output = '';
    for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk) => (output += chunk));
    child.on('error', reject).on('close', (code) => resolve({ code, output }));
  });
}
