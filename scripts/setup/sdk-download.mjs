/** The Temporal SDK's own download of its servers: the last resort, for it needs more network than a registry. */
import { chmod, mkdir, mkdtemp, readdir, rename, rm } from 'node:fs/promises';
import path from 'node:path';

/**
 * Lets the SDK fetch a server (it does so by starting one) and keeps the binary at `target`.
 * @param {'temporal' | 'temporal-test-server'} program
 * @param {string} target
 */
export async function fetchBySdk(program, target) {
  const { TestWorkflowEnvironment } = await import('@temporalio/testing');
  await mkdir(path.dirname(target), { recursive: true });
  const downloadDir = await mkdtemp(`${target}-`);
  try {
    const server = { executable: { type: /** @type {const} */ ('cached-download'), downloadDir } };
    const create = program === 'temporal' ? 'createLocal' : 'createTimeSkipping';
    await (await TestWorkflowEnvironment[create]({ server })).teardown();
    const [binary] = await readdir(downloadDir);
    if (!binary) throw new Error('the SDK left no binary');
    await chmod(path.join(downloadDir, binary), 0o755);
    await rename(path.join(downloadDir, binary), target);
  } finally {
    await rm(downloadDir, { recursive: true, force: true });
  }
}
