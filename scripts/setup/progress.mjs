/** Progress lines: on standard error, so that standard output stays a command's own. */

/** @param {string} line */
export const sayOnStandardError = (line) => void process.stderr.write(`${line}\n`);

/**
 * Says what is being done before it is done, and how long it took afterwards.
 * @template T
 * @param {(line: string) => void} say
 * @param {string} what as in "Installing the packages"
 * @param {() => Promise<T>} work
 */
export async function telling(say, what, work) {
  say(`${what} …`);
  const begun = Date.now();
  const result = await work();
  say(`${what}: done in ${((Date.now() - begun) / 1000).toFixed(1)} s`);
  return result;
}
