/** Both sides of a comparison, measured by turns, so that neither has the better half of the machine's day. */
import type { Row } from './row.ts';
import { median, rounded } from './statistics.ts';

/** Measures one side once; the turn keeps the ids of one repetition apart from those of another. */
export type Side = (turn: string) => Promise<number>;

export interface Comparison {
  name: string;
  unit: string;
  n: number;
  repetitions: number;
  ours: Side;
  bare: Side;
}

export const compare = async ({ name, unit, n, repetitions, ours, bare }: Comparison): Promise<Row> => {
  const pairs: { ours: number; bare: number }[] = [];
  for (let turn = 0; turn < repetitions; turn++) {
    pairs.push({ ours: await ours(String(turn)), bare: await bare(String(turn)) });
  }
  return {
    name,
    value: rounded(median(pairs.map((pair) => pair.ours))),
    unit,
    baseline: rounded(median(pairs.map((pair) => pair.bare))),
    ratio: rounded(median(pairs.map((pair) => pair.ours / pair.bare))),
    n,
  };
};
