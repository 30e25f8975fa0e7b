/** `npm run build`: the npm packages and the compiled program, without the Temporal programs. */
import { orExplain, setUpProgram } from './setup.mjs';

await orExplain(() => setUpProgram());
