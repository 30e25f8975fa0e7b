/** The workflows as a worker loads them, bundled once for all test files of a run. */
import { existsSync } from 'node:fs';
import { mkdtemp, rename, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { WorkflowBundleOption } from '@temporalio/worker';
import { workflowBundle } from '../../worker/bundle.ts';

/** From the present sources. Two files that ask at once both build it; the second puts the same in its place. */
export const testBundle = async (): Promise<WorkflowBundleOption> => {
  const codePath = process.env.TEST_BUNDLE;
  if (!codePath) throw new Error('the tests have no place for the bundle: run them with the project’s jest.config.mjs');
  if (!existsSync(codePath)) {
    const draft = join(await mkdtemp(join(dirname(codePath), 'bundle-')), 'bundle.js');
    await writeFile(draft, await workflowBundle());
    await rename(draft, codePath);
  }
  return { codePath };
};
