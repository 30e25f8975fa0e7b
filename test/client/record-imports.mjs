/** `node --import` of this file: writes the address of every module that is loaded to the file that IMPORTS names. */
import { appendFileSync } from 'node:fs';
import { register } from 'node:module';
import { isMainThread } from 'node:worker_threads';

if (isMainThread) register(import.meta.url);

/** Node calls it for each module. */
export const resolve = async (name, context, next) => {
  const found = await next(name, context);
  appendFileSync(process.env.IMPORTS, `${found.url}\n`);
  return found;
};
