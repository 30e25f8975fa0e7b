import type { Mandates } from '../index.ts';
import type { DatedOptions } from './options.ts';

/** Does the work with a client of the running servers, and closes it whatever happens. */
export const withMandates = async <T>(options: DatedOptions, work: (mandates: Mandates) => Promise<T>): Promise<T> => {
  const { connect } = await import('../index.ts');
  const mandates = await connect({ dataDir: options.dataDir, configDir: options.config, asOf: options.asOf ?? null });
  try {
    return await work(mandates);
  } finally {
    await mandates.close();
  }
};
