import { setTimeout as sleep } from 'node:timers/promises';

/**
 * Waits until it is so: for what another process brings about.
 * @returns what was found
 * @throws Error with what was last seen, after that many seconds
 */
export const until = async <T>(
  what: string,
  look: () => Promise<T> | T,
  isIt: (found: T) => boolean = Boolean,
  seconds = 30,
): Promise<T> => {
  const deadline = Date.now() + seconds * 1000;
  for (;;) {
    const found = await look();
    if (isIt(found)) return found;
    if (Date.now() > deadline)
      throw new Error(`${what} was not so in ${seconds} s; last seen: ${JSON.stringify(found)?.slice(0, 300)}`);
    await sleep(50);
  }
};
