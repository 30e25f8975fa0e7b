/** `npm run bench`: the whole set-up, then the measurements. Arguments go to them. */
import { orExplain, setUp } from './setup.mjs';

await orExplain(async () => {
  await setUp();
  await import('../dist/bench/main.js');
});
