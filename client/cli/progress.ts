import type { Terminal } from './terminal.ts';

/** Milliseconds that a person waits without wondering. */
const PATIENCE = 1_000;

/** Does the work. Where it takes longer than a second, standard error says what is being waited for. */
export const during = async <T>(terminal: Terminal, what: string, work: () => Promise<T>): Promise<T> => {
  const timer = setTimeout(() => terminal.tell(`${what}…`), PATIENCE);
  try {
    return await work();
  } finally {
    clearTimeout(timer);
  }
};
