import { InvalidArgumentError } from 'commander';

const NAMES = ['on-time', 'late', 'silent'];

/** For commander: the name of a scenario, or of a file that describes one. */
export const aScenario = (text: string): string => {
  if (NAMES.includes(text) || /\.ya?ml$/.test(text)) return text;
  throw new InvalidArgumentError('Allowed choices are on-time, late, silent, and a file that ends in .yaml.');
};
