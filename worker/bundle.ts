/** Builds the workflow bundle that workers load: done once, when the program is built. */
import { writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { bundleWorkflowCode, DefaultLogger } from '@temporalio/worker';

/** @returns the bundle's code, from the workflows beside this file: sources, or what was compiled from them */
export const workflowBundle = async (): Promise<string> => {
  const ending = import.meta.url.endsWith('.ts') ? 'ts' : 'js';
  const { code } = await bundleWorkflowCode({
    workflowsPath: fileURLToPath(new URL(`../workflows/index.${ending}`, import.meta.url)),
    logger: new DefaultLogger('WARN'),
  });
  return code;
};

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const [, , target] = process.argv;
  if (!target) throw new Error('usage: node worker/bundle.js TARGET');
  await writeFile(target, await workflowBundle());
}
