import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { moduleBeside } from '../../worker/bundle.ts';
import { alone } from '../row.ts';
import { ADOPTED } from '../sample.ts';
import { withSamplePlan } from '../sample-plan.ts';
import { median, rounded } from '../statistics.ts';
import type { Measure } from './measure.ts';

const CLI = moduleBeside(import.meta.url, '../../client/cli/main');

/** Seconds that a person waits for `mandates rehearse`: the sample's whole plan, from adoption to the last closing. */
export const rehearse: Measure = ({ size: { repetitions } }) =>
  withSamplePlan(async (planFile, followed) => {
    const seconds: number[] = [];
    for (let turn = 0; turn < repetitions; turn++) {
      const since = performance.now();
      await promisify(execFile)(process.execPath, [CLI, 'rehearse', planFile, '--as-of', ADOPTED, '--json'], {
        maxBuffer: 64_000_000,
      });
      seconds.push((performance.now() - since) / 1000);
    }
    return [alone({ name: 'rehearse', value: rounded(median(seconds)), unit: 's', n: followed })];
  });
