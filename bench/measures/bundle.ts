import { workflowBundle } from '../../worker/bundle.ts';
import { rounded } from '../statistics.ts';
import { bareBundle } from '../workers.ts';
import type { Measure } from './measure.ts';

/** Kilobytes of code that a worker loads for its workflows, without the map to their sources. */
export const bundle: Measure = async () => {
  const [ours, bare] = [sizeOf(await workflowBundle()), sizeOf(await bareBundle())];
  return [{ name: 'bundle', value: ours, unit: 'kB', baseline: bare, ratio: rounded(ours / bare), n: 1 }];
};

/** The map is the last thing in the bundle; packages in it may name maps of their own. */
const sizeOf = (code: string): number =>
  Math.round(Buffer.byteLength(code.slice(0, code.lastIndexOf('//# sourceMappingURL='))) / 1000);
