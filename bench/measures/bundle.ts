import { workflowBundle } from '../../worker/bundle.ts';
import { rounded } from '../statistics.ts';
import { bareBundle } from '../workers.ts';
import type { Measure } from './measure.ts';

/** Kilobytes of code that a worker loads for its workflows, without the map to their sources. */
export const bundle: Measure = async () => {
  const [ours, bare] = [sizeOf(await workflowBundle()), sizeOf(await bareBundle())];
  return [{ name: 'bundle', value: ours, unit: 'kB', baseline: bare, ratio: rounded(ours / bare), n: 1 }];
};

const sizeOf = (code: string): number => {
  const [program = ''] = code.split('//# sourceMappingURL=');
  return Math.round(Buffer.byteLength(program) / 1000);
};
