/** Builds the workflow bundle that workers load: done once, when the program is built. */
import { existsSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { bundleWorkflowCode, DefaultLogger, type WorkflowBundleOption } from '@temporalio/worker';

/** The file of a module, as a path from another one: the source, or what was compiled of it. */
export const moduleBeside = (url: string, path: string): string =>
  fileURLToPath(new URL(`${path}.${url.endsWith('.ts') ? 'ts' : 'js'}`, url));

/**
 * The core, with luxon under it: it keeps nothing of a workflow, so that all workflows of a worker can share one copy.
 * Each with its own would take three times the memory, and run it cold.
 */
const PURE = ['../domain/mandate/index', '../domain/series/index'];

/** @returns the bundle's code, from the workflows beside this file */
export const workflowBundle = async (): Promise<string> => {
  const { code } = await bundleWorkflowCode({
    workflowsPath: moduleBeside(import.meta.url, '../workflows/index'),
    preloadModules: PURE.map((module) => moduleBeside(import.meta.url, module)),
    logger: new DefaultLogger('WARN'),
  });
  return code;
};

/** What the build made, beside the compiled program. */
const BUILT = fileURLToPath(new URL('../workflow-bundle.js', import.meta.url));

/** The bundle that the build made, or one that is made now where the sources run as they are. */
export const builtBundle = async (): Promise<WorkflowBundleOption> =>
  existsSync(BUILT) ? { codePath: BUILT } : { code: await workflowBundle() };

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const [, , target] = process.argv;
  if (!target) throw new Error('usage: node worker/bundle.js TARGET');
  await writeFile(target, await workflowBundle());
}
