/** What is going on, on standard error, for whatever takes longer than a second. */
import type { Terminal } from './terminal.ts';

/** Milliseconds that a person waits without wondering. */
const PATIENCE = 1_000;

/** Milliseconds between two lines where they can't replace each other: a log wants few. */
const RARELY = 5_000;

export interface Progress {
  /** What is being done now. On a terminal it replaces what was said before. */
  say(what: string): void;
  /** Takes back what stands there; more often than once is no harm. */
  end(): void;
}

export const progressOn = ({ tell, status, now }: Pick<Terminal, 'tell' | 'status' | 'now'>): Progress => {
  let current = '';
  let shown = false;
  let quietUntil = now() + PATIENCE;
  const show = (): void => {
    if (now() < quietUntil) return;
    shown = true;
    if (status) return status(`${current}…`);
    quietUntil = now() + RARELY;
    tell(`${current}…`);
  };
  // Work that says one thing and then takes long is told too.
  const timer = setTimeout(show, PATIENCE);
  return {
    say: (what) => {
      current = what;
      show();
    },
    end: () => {
      clearTimeout(timer);
      if (shown) status?.('');
      shown = false;
    },
  };
};

/** Does the work. Where it takes longer than a second, says what is being waited for. */
export const during = async <T>(terminal: Terminal, what: string, work: () => Promise<T>): Promise<T> => {
  const progress = progressOn(terminal);
  progress.say(what);
  try {
    return await work();
  } finally {
    progress.end();
  }
};
