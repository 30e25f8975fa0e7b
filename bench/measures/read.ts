import { SAMPLE } from '../sample.ts';
import { readFileAsResolution } from '../../client/reading.ts';
import { alone } from '../row.ts';
import { median, rounded } from '../statistics.ts';
import type { Measure } from './measure.ts';

/** Milliseconds that the sample takes to be read, from its file to its requests with their dates. */
export const read: Measure = async ({ size: { readings } }) => {
  await readFileAsResolution(SAMPLE);
  const times: number[] = [];
  for (let reading = 0; reading < readings; reading++) {
    const since = performance.now();
    await readFileAsResolution(SAMPLE);
    times.push(performance.now() - since);
  }
  return [alone({ name: 'read', value: rounded(median(times)), unit: 'ms', n: readings })];
};
